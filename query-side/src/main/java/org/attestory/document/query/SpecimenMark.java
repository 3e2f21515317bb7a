package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.openpdf.text.pdf.PdfContentByte;

/** A word across the page, under the text: what bears it certifies nothing. */
final class SpecimenMark implements Artwork {

    static final String NAME = "specimen";

    private static final Color GREY = new Color(0xC4C4C8);
    private static final double SHARE_OF_DIAGONAL = 0.74;

    private final Lettering lettering;
    private final String word;

    SpecimenMark(Lettering lettering, String word) {
        this.lettering = lettering;
        this.word = word.toUpperCase(Locale.ROOT);
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Path2D outline = new Path2D.Double();
        double x = 0;
        for (int letter : word.codePoints().toArray()) {
            outline.append(
                    lettering.outline(letter).getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += lettering.advance(letter) * 1.08;
        }
        Rectangle2D bounds = outline.getBounds2D();
        double size = Math.hypot(width, height) * SHARE_OF_DIAGONAL / bounds.getWidth();
        AffineTransform place = AffineTransform.getTranslateInstance(width / 2, height / 2);
        place.rotate(Math.atan2(height, width));
        place.scale(size, size);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        new Pen(canvas).stroke(GREY, 1).outline(place.createTransformedShape(outline));
    }
}
