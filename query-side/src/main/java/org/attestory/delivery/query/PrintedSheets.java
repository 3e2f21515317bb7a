package org.attestory.delivery.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.attestory.document.api.Document;

/** Puts several PDF documents one after the other, to be sent to a printer and thrown away. */
final class PrintedSheets {

    private PrintedSheets() {}

    static Document together(List<byte[]> documents, String fileName) {
        PDFMergerUtility merger = new PDFMergerUtility();
        documents.forEach(document -> merger.addSource(new RandomAccessReadBuffer(document)));
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        merger.setDestinationStream(together);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = together.toByteArray();
        return new Document(bytes, fileName, entityTag(bytes));
    }

    private static String entityTag(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
