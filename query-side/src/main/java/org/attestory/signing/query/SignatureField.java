package org.attestory.signing.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.util.Matrix;

/** How the page shows a signature: lines of text in a thin frame, for the eye and for assistive technology. */
public final class SignatureField {

    private static final float PADDING = 2.5f;
    private static final float LEADING = 1.25f;
    private static final float RULE = 0.35f;

    private final PDRectangle place;
    private final byte[] font;
    private final String description;
    private final List<String> lines;

    /**
     * Describes a field.
     *
     * @param left in points from the lower left corner of the page, as the rest
     * @param font TrueType; what of it is used is embedded
     * @param description what is read aloud
     * @param lines of equal size, as large as fits
     */
    public SignatureField(
            float left, float bottom, float width, float height, byte[] font, String description, List<String> lines) {
        this.place = new PDRectangle(left, bottom, width, height);
        this.font = font.clone();
        this.description = description;
        this.lines = List.copyOf(lines);
    }

    /** Makes the signature that was last added to the document visible. */
    void show(PDDocument pdf) throws IOException {
        PDSignatureField field = pdf.getSignatureFields().getLast();
        field.setAlternateFieldName(description);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(place);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(drawn(pdf));
        widget.setAppearance(appearance);
        tag(pdf, widget);
    }

    private PDAppearanceStream drawn(PDDocument pdf) throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(pdf);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        PDType0Font type = PDType0Font.load(pdf, new ByteArrayInputStream(font), true);
        float size = size(type);
        try (PDPageContentStream canvas = new PDPageContentStream(pdf, form)) {
            canvas.setStrokingColor(0.7f, 0.7f, 0.7f);
            canvas.setLineWidth(RULE);
            canvas.setNonStrokingColor(1f, 1f, 1f);
            canvas.addRect(RULE, RULE, place.getWidth() - 2 * RULE, place.getHeight() - 2 * RULE);
            canvas.fillAndStroke();
            canvas.setNonStrokingColor(0.25f, 0.25f, 0.25f);
            canvas.beginText();
            canvas.setFont(type, size);
            float baseline = top(size);
            for (String line : lines) {
                float indent = (place.getWidth() - type.getStringWidth(line) * size / 1000) / 2;
                canvas.setTextMatrix(Matrix.getTranslateInstance(indent, baseline));
                canvas.showText(line);
                baseline -= size * LEADING;
            }
            canvas.endText();
        }
        return form;
    }

    /** As large as the frame allows in both directions. */
    private float size(PDType0Font type) throws IOException {
        float size = (place.getHeight() - 2 * PADDING) / (lines.size() * LEADING);
        for (String line : lines) {
            size = Math.min(size, (place.getWidth() - 2 * PADDING) * 1000 / type.getStringWidth(line));
        }
        return size;
    }

    /** The first baseline, so that the lines stand in the middle. */
    private float top(float size) {
        float block = lines.size() * size * LEADING;
        return (place.getHeight() + block) / 2 - size;
    }

    /** A visible field belongs to the structure of the page (ISO 14289-1 section 7.18.4). */
    private void tag(PDDocument pdf, PDAnnotationWidget widget) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        PDPage page = pdf.getPage(0);
        PDStructureNode parent = root.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .findFirst()
                .<PDStructureNode>map(element -> element)
                .orElse(root);
        PDStructureElement form = new PDStructureElement("Form", parent);
        form.setPage(page);
        form.setAlternateDescription(description);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        form.appendKid(reference);
        parent.appendKid(form);
        COSArray owners = owners(root);
        int key = ((COSInteger) owners.getObject(owners.size() - 2)).intValue() + 1;
        owners.add(COSInteger.get(key));
        owners.add(form.getCOSObject());
        widget.setStructParent(key);
        root.getCOSObject().setInt(COSName.getPDFName("ParentTreeNextKey"), key + 1);
    }

    /** Pairs of keys in rising order and what they stand for; a page's tree fits in one node. */
    private static COSArray owners(PDStructureTreeRoot root) {
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.getPDFName("ParentTree"));
        COSArray pairs = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        if (pairs == null || pairs.size() < 2) {
            throw new IllegalStateException("the document is not tagged as a page of ours is");
        }
        return pairs;
    }
}
