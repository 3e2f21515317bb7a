package org.attestory.document.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.document.query.CertificateTexts.Signature;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;

/** What the template of a design is filled in with. */
final class PageValues {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    /** Between columns, in millimetres. */
    private static final float GUTTER = 6;
    /** From a column for labels to the text beside it, in millimetres. */
    private static final float LEDGER_INDENT = 5.14f;

    private static final float LABELS = 10.5f;
    private static final float SMALL_LABELS = 8.5f;

    /** Of the proof, measured in a wide cut so that it is safe in any. */
    private static final float SMALL_PRINT = 9;

    private final Typefaces typefaces;
    private final CertificateTexts texts;
    private final TemplateContent template;
    private final Sheet sheet;
    private final Room room;
    private final Density density;
    private final Map<String, Object> values = new HashMap<>();

    PageValues(Typefaces typefaces, CertificateTexts texts, TemplateContent template, Sheet sheet, Density density) {
        this.typefaces = typefaces;
        this.texts = texts;
        this.template = template;
        this.sheet = sheet;
        this.density = density;
        room = sheet.room(template.page());
    }

    /** Each text under its name, and its style under the name with "Style". */
    Map<String, Object> collect(Stock stock) {
        page();
        colours();
        line(Part.INSTITUTION, texts.institution());
        line(Part.PLACE, texts.place());
        line(Part.KIND, texts.kind());
        line(Part.LEAD, texts.lead());
        line(Part.HOLDER, texts.holder());
        line(Part.VERB, texts.verb(template));
        line(Part.TITLE, texts.title());
        Flow flow = new Flow(typefaces, texts, template, sheet, density);
        values.put("flow", flow.main());
        values.put("closing", flow.closing());
        signatures(stock);
        values.put("logoStyle", stock.logoStyle());
        values.put("language", texts.language());
        values.put("summary", texts.summary());
        values.put("codeLabel", texts.codeLabel());
        values.put("code", texts.code());
        values.put("verify", texts.verify());
        values.put("together", template.page().isLandscape() && isProofOneLine());
        values.put("scan", texts.scan());
        values.put("demo", texts.demo());
        return values;
    }

    private void page() {
        values.put("pageWidth", millimetres(template.page().width()));
        values.put("pageHeight", millimetres(template.page().height()));
        values.put("aside", millimetres(room.aside() - GUTTER));
        values.put("left", millimetres(room.left() - room.aside()));
        values.put("measure", millimetres(room.measure() + room.aside()));
        values.put("third", millimetres(room.measure() / 3));
        values.put("footLeft", millimetres(room.footLeft()));
        values.put("footWidth", millimetres(room.footWidth()));
        values.put("gutter", millimetres(room.left() - room.footLeft() + LEDGER_INDENT));
        values.put("inset", millimetres(room.left() - room.aside() - room.footLeft()));
        values.put("labels", density.of(LABELS) + "pt");
        values.put("small", density.of(SMALL_LABELS) + "pt");
        values.put("landscape", template.page().isLandscape());
        values.put("border", template.border());
        values.put("seal", template.seal());
        values.put("qr", template.elements().contains(TemplateElement.QR_CODE));
    }

    private boolean isProofOneLine() {
        String line = texts.codeLabel() + FactLines.DOT + texts.code() + FactLines.DOT + texts.verify();
        return typefaces.width(Typeface.CODE, line, SMALL_PRINT) <= room.proof() * POINTS_PER_MILLIMETRE;
    }

    private void colours() {
        Palette palette = Palette.of(template);
        values.put("primary", Palette.css(palette.primary()));
        values.put("accent", Palette.css(palette.accent()));
        values.put("ink", Palette.css(palette.ink()));
        values.put("muted", Palette.css(palette.muted()));
        values.put("rule", Palette.css(palette.primary(0.55)));
        values.put("hairline", Palette.css(palette.primary(0.25)));
        values.put("wash", Palette.css(palette.primary(0.06)));
    }

    private void line(Part part, String text) {
        Face face = sheet.face(part);
        String written = face.capitals() ? text.toUpperCase(Locale.of(texts.language())) : text;
        values.put(part.key(), written);
        values.put(
                part.key() + "Style",
                setting(face, written, room.measure() * face.share()).style());
    }

    private Setting setting(Face face, String text, float width) {
        return Setting.of(
                typefaces,
                face.typeface(),
                text,
                density.of(face.size()),
                density.of(face.floor()),
                width * POINTS_PER_MILLIMETRE);
    }

    /** Names in one size, and pictures in one height: signatures stand side by side as equals. */
    private void signatures(Stock stock) {
        List<Signature> signatures = texts.signatures();
        float width = Math.min(room.widestSignature(), room.signatures() / Math.max(1, signatures.size()) - GUTTER);
        values.put("signatureWidth", millimetres(width));
        values.put("signatureRoom", millimetres(width + GUTTER));
        values.put(
                "signatoryStyle",
                common(Part.SIGNATORY, signatures.stream().map(Signature::name).toList(), width));
        values.put(
                "roleStyle",
                common(Part.ROLE, signatures.stream().map(Signature::title).toList(), width));
        List<Map<String, String>> cells = new ArrayList<>();
        for (Signature signature : signatures) {
            cells.add(Map.of(
                    "name", signature.name(),
                    "title", signature.title(),
                    "picture", signature.picture(),
                    "art", stock.signature(signature.name()),
                    "artStyle", stock.signatureStyle(signature.name(), width)));
        }
        values.put("signatures", cells);
    }

    private String common(Part part, List<String> names, float width) {
        Face face = sheet.face(part);
        float smallest = (float) names.stream()
                .mapToDouble(name -> Setting.of(
                                typefaces,
                                face.typeface(),
                                name,
                                face.size(),
                                face.floor(),
                                width * POINTS_PER_MILLIMETRE)
                        .size())
                .min()
                .orElse(face.size());
        return "font-family: %s; font-size: %spt".formatted(face.typeface().family(), smallest);
    }

    static String millimetres(float length) {
        return Math.round(length * 100) / 100f + "mm";
    }
}
