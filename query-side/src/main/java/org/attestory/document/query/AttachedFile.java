package org.attestory.document.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
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

    static void add(PDDocument document, byte[] credential, Instant issuedAt) throws IOException {
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
}
