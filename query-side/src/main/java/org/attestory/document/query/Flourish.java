package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.openpdf.text.pdf.PdfContentByte;

/** A thin rule that tapers from a lozenge in the middle. */
final class Flourish implements Artwork {

    private final Color color;

    Flourish(Color color) {
        this.color = color;
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        double x = width / 2;
        double y = height / 2;
        Pen pen = new Pen(canvas);
        for (int side : new int[] {-1, 1}) {
            Path2D taper = new Path2D.Double();
            taper.moveTo(x + side * height * 1.1, y - 0.45);
            taper.lineTo(x + side * width / 2, y);
            taper.lineTo(x + side * height * 1.1, y + 0.45);
            taper.closePath();
            pen.fill(taper, color);
        }
        lozenge(pen, x, y, height * 0.42);
        lozenge(pen, x - height * 0.8, y, height * 0.18);
        lozenge(pen, x + height * 0.8, y, height * 0.18);
    }

    private void lozenge(Pen pen, double x, double y, double half) {
        Path2D lozenge = new Path2D.Double();
        lozenge.moveTo(x - half, y);
        lozenge.lineTo(x, y - half);
        lozenge.lineTo(x + half, y);
        lozenge.lineTo(x, y + half);
        lozenge.closePath();
        pen.fill(lozenge, color);
    }
}
