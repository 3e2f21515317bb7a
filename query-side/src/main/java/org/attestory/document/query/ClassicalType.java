package org.attestory.document.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** In which type each text of the classical design is set. */
final class ClassicalType {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float WIDE = 228 * POINTS_PER_MILLIMETRE;

    /** Between the seal and the QR code. */
    private static final float NARROW = 164 * POINTS_PER_MILLIMETRE;

    private static final int LONGEST_UNBROKEN = 70;
    private static final float SIGNATURES = 161;
    private static final float WIDEST_SIGNATURE = 62;
    private static final float BETWEEN_SIGNATURES = 6;

    private final Typefaces typefaces;

    ClassicalType(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** What the template is filled in with: each text under its name, and its style under the name with "Style". */
    Map<String, Object> values(CertificateTexts texts, Density density) {
        Map<String, Object> values = new HashMap<>();
        Line line = (name, typeface, text, size, floor, width) -> {
            Setting setting =
                    Setting.of(typefaces, typeface, text, size * density.scale(), floor * density.scale(), width);
            values.put(name, text);
            values.put(name + "Style", setting.style());
        };
        line.set("institution", Typeface.LABEL, texts.institution().toUpperCase(Locale.ROOT), 13, 9, WIDE);
        line.set("place", Typeface.ITALIC, texts.place(), 12, 9, WIDE);
        line.set("kind", Typeface.DISPLAY, texts.kind(), 42, 26, WIDE);
        line.set("lead", Typeface.ITALIC, texts.lead(), 14, 10, WIDE);
        line.set("holder", Typeface.DISPLAY, texts.holder(), 50, 27, WIDE);
        line.set("verb", Typeface.ITALIC, texts.verb(), 14, 10, WIDE);
        line.set("title", Typeface.DISPLAY, texts.title(), 26, 17, WIDE);
        line.set("facts", Typeface.TEXT, joined(texts.facts()), 13, 10, WIDE);
        line.set("dates", Typeface.TEXT, joined(texts.dates()), 11.5f, 9, WIDE);
        line.set("outcomes", Typeface.TEXT, density.outcomes() ? joined(texts.outcomes()) : "", 10, 10, NARROW);
        values.put("outcomesLabel", texts.outcomesLabel());
        int signatories = Math.max(1, texts.signatures().size());
        values.put("signatureWidth", Math.min(WIDEST_SIGNATURE, SIGNATURES / signatories - BETWEEN_SIGNATURES) + "mm");
        values.put(
                "signatures",
                texts.signatures().stream()
                        .map(signature -> Map.of("name", signature.name(), "title", signature.title()))
                        .toList());
        values.put("language", texts.language());
        values.put("summary", texts.summary());
        values.put("codeLabel", texts.codeLabel());
        values.put("code", texts.code());
        values.put("verify", texts.verify());
        values.put("scan", texts.scan());
        values.put("demo", texts.demo());
        return values;
    }

    /** Lines break after a dot, never before, and within a text only if it is long. */
    private static String joined(List<String> texts) {
        return texts.stream()
                .map(text -> text.length() > LONGEST_UNBROKEN ? text : text.replace(' ', '\u00a0'))
                .collect(Collectors.joining("\u00a0\u00a0\u00b7\u00a0 "));
    }

    private interface Line {
        void set(String name, Typeface typeface, String text, float size, float floor, float width);
    }
}
