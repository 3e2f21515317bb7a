package org.attestory.document.query;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** Places what papers have in common: grounds, rules and artworks at a point. */
final class Paper {

    static final float MILLIMETRE = 72 / 25.4f;

    private final PdfContentByte canvas;
    private final float width;
    private final float height;

    Paper(PdfContentByte canvas, float width, float height) {
        this.canvas = canvas;
        this.width = width;
        this.height = height;
    }

    /** Fills the page up to a distance from its edges. */
    void ground(double inset, Color color) {
        fill(inset, inset, width - 2 * inset, height - 2 * inset, color);
    }

    void fill(double x, double y, double across, double up, Color color) {
        canvas.setColorFill(color);
        canvas.rectangle((float) x, (float) y, (float) across, (float) up);
        canvas.fill();
    }

    /** Draws a rectangle at a distance from the edges. */
    void rule(double inset, double weight, Color color) {
        canvas.setColorStroke(color);
        canvas.setLineWidth((float) weight);
        canvas.rectangle((float) inset, (float) inset, (float) (width - 2 * inset), (float) (height - 2 * inset));
        canvas.stroke();
    }

    void line(double fromX, double fromY, double toX, double toY, double weight, Color color) {
        canvas.setColorStroke(color);
        canvas.setLineWidth((float) weight);
        canvas.moveTo((float) fromX, (float) fromY);
        canvas.lineTo((float) toX, (float) toY);
        canvas.stroke();
    }

    /** Paints an artwork in a square; all in points. */
    void place(Artwork artwork, double left, double bottom, double size) {
        place(artwork, left, bottom, size, size);
    }

    void place(Artwork artwork, double left, double bottom, double across, double up) {
        canvas.saveState();
        canvas.concatCTM(1, 0, 0, 1, (float) left, (float) bottom);
        artwork.paint(canvas, (float) across, (float) up);
        canvas.restoreState();
    }
}
