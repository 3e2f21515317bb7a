package org.attestory.document.query;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.kernel.RefusedException;
import org.w3c.dom.Document;

/** Draws a certificate in the classical design: A4 landscape, one page, equal bytes for equal content. */
final class CertificatePage {

    /** Named in every document. To be raised with every change that changes bytes. */
    static final String RENDERER = "Attestory documents 1";

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float TOP = 25.5f;
    private static final float BOTTOM = 24.5f;
    private static final float TEXT_WIDTH = 228 * POINTS_PER_MILLIMETRE;
    private static final float TIGHTEST_GAP = 1.4f;
    private static final float WIDEST_GAP = 4.6f;

    /** How many gaps the template puts between the parts of the main block. */
    private static final float GAPS = 8.6f;

    private final Typefaces typefaces;
    private final DocumentSettings settings;
    private final DocumentTemplate template = new DocumentTemplate("classical");
    private final Artwork frame =
            new PrintedArtwork(new ClassicalFrame(), WIDTH * POINTS_PER_MILLIMETRE, HEIGHT * POINTS_PER_MILLIMETRE);

    CertificatePage(Typefaces typefaces, DocumentSettings settings) {
        this.typefaces = typefaces;
        this.settings = settings;
    }

    CertificateTexts textsOf(CertificateView certificate) {
        return CertificateTexts.of(certificate, settings);
    }

    byte[] draw(CertificateView certificate) {
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
        Map<String, Object> values = new HashMap<>();
        values.put("language", texts.language());
        values.put("summary", texts.summary());
        values.put("mainTop", millimetres(mainTop));
        values.put("footTop", millimetres(footTop));
        for (int tenths : new int[] {4, 6, 8, 10, 12, 14}) {
            values.put("gap" + tenths, millimetres(gap * tenths / 10));
        }
        put(values, "institution", Typeface.LABEL, texts.institution().toUpperCase(Locale.ROOT), 13, 9, density);
        put(values, "place", Typeface.ITALIC, texts.place(), 12, 9, density);
        put(values, "kind", Typeface.DISPLAY, texts.kind(), 42, 26, density);
        put(values, "lead", Typeface.ITALIC, texts.lead(), 14, 10, density);
        put(values, "holder", Typeface.DISPLAY, texts.holder(), 47, 27, density);
        put(values, "verb", Typeface.ITALIC, texts.verb(), 14, 10, density);
        put(values, "title", Typeface.DISPLAY, texts.title(), 26, 17, density);
        put(values, "facts", Typeface.TEXT, String.join(" \u00b7 ", texts.facts()), 13, 10, density);
        put(values, "dates", Typeface.TEXT, String.join(" \u00b7 ", texts.dates()), 11.5f, 9, density);
        String outcomes = density.outcomes() ? String.join(" \u00b7 ", texts.outcomes()) : "";
        values.put("outcomesLabel", texts.outcomesLabel());
        put(values, "outcomes", Typeface.TEXT, outcomes, 10, 10, density);
        values.put(
                "signatures", texts.signatures().stream().map(this::signature).toList());
        values.put("codeLabel", texts.codeLabel());
        values.put("code", texts.code());
        values.put("verify", texts.verify());
        values.put("scan", texts.scan());
        values.put("demo", texts.demo());
        Document page = template.fill(values);
        return new PageLayout(page, typefaces, artworks);
    }

    private void put(
            Map<String, Object> values,
            String name,
            Typeface typeface,
            String text,
            float size,
            float floor,
            Density density) {
        Setting setting =
                Setting.of(typefaces, typeface, text, size * density.scale(), floor * density.scale(), TEXT_WIDTH);
        values.put(name, text);
        values.put(
                name + "Style",
                "font-family: %s; font-size: %spt; width: %spt"
                        .formatted(setting.typeface().family(), setting.size(), setting.width()));
    }

    private Map<String, String> signature(CertificateTexts.Signature signature) {
        return Map.of("name", signature.name(), "title", signature.title());
    }

    private Map<String, Artwork> artworks(CertificateView certificate, CertificateTexts texts) {
        return Map.of(
                "frame", frame,
                "flourish", new Flourish(),
                "seal", new Seal(typefaces.sealLettering(), texts.institution(), texts.place()),
                "qr", new QrCode(settings.scannedAddress(certificate.code())));
    }

    private static String millimetres(float length) {
        return Math.round(length * 100) / 100f + "mm";
    }
}
