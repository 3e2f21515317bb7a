package org.attestory.document.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * Makes a drawn page a document for archives and assistive technology: PDF/A-3a and PDF/UA-1. Equal input gives equal
 * bytes. A signature is appended to these.
 */
final class ArchivalPdf {

    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE = Resources.bytes("color/srgb.icc");

    private ArchivalPdf() {}

    /**
     * Finishes a page.
     *
     * @param identity differs between documents, the same for the same document
     * @param credential to be attached, null for none
     */
    static byte[] of(
            byte[] drawn, CertificateTexts texts, Instant issuedAt, long identity, byte @Nullable [] credential) {
        try (PDDocument document = Loader.loadPDF(drawn)) {
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(identity);
            document.setVersion(1.7f);
            describe(document, texts, issuedAt);
            for (PDPage page : document.getPages()) {
                page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            }
            if (credential != null) {
                AttachedFile.add(document, credential, issuedAt);
            }
            ByteArrayOutputStream finished = new ByteArrayOutputStream(drawn.length + 8192);
            document.save(finished);
            return finished.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, CertificateTexts texts, Instant issuedAt) throws IOException {
        ZonedDateTime written = issuedAt.atZone(ZoneOffset.UTC).withNano(0);
        Calendar date = GregorianCalendar.from(written);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(texts.summary());
        information.setAuthor(texts.institution());
        information.setCreator(CertificateDrawing.RENDERER);
        information.setProducer(CertificateDrawing.RENDERER);
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentInformation(information);

        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(MetadataPacket.of(texts, written, CertificateDrawing.RENDERER));
        catalog.setMetadata(metadata);
        catalog.setLanguage(texts.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(PROFILE));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        catalog.setOutputIntents(List.of(intent));
    }
}
