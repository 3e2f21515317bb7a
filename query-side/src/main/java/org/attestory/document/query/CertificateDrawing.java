package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.kernel.RefusedException;
import org.attestory.template.query.PublishedTemplate;
import org.w3c.dom.Document;

/** Draws a certificate as its template has it: one page, equal bytes for equal content. */
final class CertificateDrawing {

    /** Named in every document. To be raised with every change that changes bytes. */
    static final String RENDERER = "Attestory documents 1";

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final int MOST_PAPERS = 32;
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float TOP = 25.5f;
    private static final float BOTTOM = 24.5f;
    private static final float TIGHTEST_GAP = 1.4f;
    private static final float WIDEST_GAP = 4.6f;

    /** How many gaps the template puts between the parts of the main block. */
    private static final float GAPS = 8.6f;

    private final Typefaces typefaces;
    private final DocumentSettings settings;
    private final ClassicalType type;
    private final DocumentTemplate template = new DocumentTemplate("classical");
    private final Cache<Institution, Artwork> papers =
            Caffeine.newBuilder().maximumSize(MOST_PAPERS).build();

    CertificateDrawing(Typefaces typefaces, DocumentSettings settings) {
        this.typefaces = typefaces;
        this.settings = settings;
        type = new ClassicalType(typefaces);
    }

    CertificateTexts textsOf(CertificateView certificate) {
        return CertificateTexts.of(certificate, settings);
    }

    /**
     * The unsigned, finished file.
     *
     * @param template in the version that the certificate names
     */
    byte[] draw(CertificateView certificate, PublishedTemplate template) {
        AttestedContent content = certificate.content();
        CertificateTexts texts = textsOf(certificate);
        refuseUndrawable(texts);
        byte[] drawn = fittingPage(texts, artworks(certificate, texts)).write();
        byte[] name = (certificate.code().value() + content.issuedAt()).getBytes(StandardCharsets.UTF_8);
        long identity = UUID.nameUUIDFromBytes(name).getMostSignificantBits();
        return ArchivalPdf.of(drawn, texts, content.issuedAt(), identity);
    }

    private void refuseUndrawable(CertificateTexts texts) {
        SortedSet<Integer> missing = typefaces.missing(texts.all().collect(Collectors.joining(" ")));
        if (!missing.isEmpty()) {
            String codePoints = missing.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
            throw new RefusedException(DocumentRefusal.UNDRAWABLE, Map.of("characters", codePoints));
        }
    }

    /** Measures the page as tightly as may be, then sets it again with the room that is left spread between the parts. */
    private PageLayout fittingPage(CertificateTexts texts, Map<String, Artwork> artworks) {
        for (Density density : Density.STEPS) {
            PageLayout measured = lay(texts, artworks, density, TIGHTEST_GAP, TOP, HEIGHT / 2);
            float foot = measured.heightOf("foot");
            float room = HEIGHT - TOP - BOTTOM - foot - measured.heightOf("main");
            if (room >= 0) {
                float gap = Math.min(WIDEST_GAP, TIGHTEST_GAP + room / GAPS);
                float rest = room - (gap - TIGHTEST_GAP) * GAPS;
                return lay(texts, artworks, density, gap, TOP + rest * 0.45f, HEIGHT - BOTTOM - foot);
            }
        }
        throw new RefusedException(DocumentRefusal.TOO_LONG);
    }

    private PageLayout lay(
            CertificateTexts texts,
            Map<String, Artwork> artworks,
            Density density,
            float gap,
            float mainTop,
            float footTop) {
        Map<String, Object> values = type.values(texts, density);
        values.put("mainTop", millimetres(mainTop));
        values.put("footTop", millimetres(footTop));
        for (int tenths : new int[] {4, 6, 8, 12, 14}) {
            values.put("gap" + tenths, millimetres(gap * tenths / 10));
        }
        Document page = template.fill(values);
        return new PageLayout(page, typefaces, artworks);
    }

    private Map<String, Artwork> artworks(CertificateView certificate, CertificateTexts texts) {
        return Map.of(
                "paper", papers.get(new Institution(texts.institution(), texts.place()), this::print),
                "flourish", new Flourish(),
                "qr", new QrCode(settings.scannedAddress(certificate.code())));
    }

    private Artwork print(Institution institution) {
        Seal seal = new Seal(typefaces.sealLettering(), institution.name(), institution.place());
        return new PrintedArtwork(new SealedFrame(seal), WIDTH * POINTS_PER_MILLIMETRE, HEIGHT * POINTS_PER_MILLIMETRE);
    }

    private static String millimetres(float length) {
        return Math.round(length * 100) / 100f + "mm";
    }

    private record Institution(String name, String place) {}
}
