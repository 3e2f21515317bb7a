package org.attestory.document.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts the open credential into a document as an associated file (ISO 19005-3 section 6.8). */
final class AttachedFile {

    private static final String NAME = "credential.json";
    private static final String MEDIA_TYPE = "application/vc";

    private AttachedFile() {}

    /** The document with the credential in it; equal input gives equal bytes. */
    static byte[] attach(byte[] pdf, byte[] credential, Instant issuedAt) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification file = file(document, credential, issuedAt);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(NAME, file));
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
            names.setEmbeddedFiles(files);
            catalog.setNames(names);
            COSArray associated = new COSArray();
            associated.add(file);
            catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            // Else the identifier would be made up from the time.
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(identity(pdf));
            ByteArrayOutputStream finished = new ByteArrayOutputStream(pdf.length + credential.length + 1024);
            document.save(finished);
            return finished.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDComplexFileSpecification file(PDDocument document, byte[] credential, Instant issuedAt)
            throws IOException {
        Calendar date = GregorianCalendar.from(issuedAt.atZone(ZoneOffset.UTC).withNano(0));
        PDEmbeddedFile content =
                new PDEmbeddedFile(document, new ByteArrayInputStream(credential), COSName.FLATE_DECODE);
        content.setSubtype(MEDIA_TYPE);
        content.setSize(credential.length);
        content.setCreationDate(date);
        content.setModDate(date);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(NAME);
        file.setFileUnicode(NAME);
        file.setFileDescription("Open Badges 3.0 credential");
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        // The same statement in another form, for machines.
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Alternative");
        return file;
    }

    /** Differs between documents, the same for the same document. */
    private static long identity(byte[] pdf) {
        CRC32 checksum = new CRC32();
        checksum.update(pdf);
        return checksum.getValue();
    }
}
