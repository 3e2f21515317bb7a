package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.PdfContentByte;

/** A pleated rosette with ribbons, as prizes have. */
final class Cockade implements Artwork {

    private static final int PLEATS = 28;

    private final Palette palette;
    private final Inscription inscription;

    Cockade(Stationery stationery) {
        palette = stationery.palette();
        inscription = new Inscription(stationery);
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        double radius = width * 0.40;
        Point2D center = new Point2D.Double(width / 2, height - radius);
        Pen pen = new Pen(canvas);
        Ribbons.hang(
                pen,
                center.getX(),
                center.getY(),
                (height - radius) * 1.05,
                radius * 0.5,
                palette.primary(),
                palette.accent());
        pleats(pen, center, radius, palette.primary(), palette.primary(0.78));
        pleats(pen, center, radius * 0.84, palette.accent(), palette.accent(0.72));
        double x = center.getX();
        double y = center.getY();
        pen.disk(x, y, radius * 0.7, palette.primary());
        pen.stroke(palette.accent(), 0.8).circle(x, y, radius * 0.66);
        inscription.around(pen, center, radius * 0.53, radius * 0.115, radius * 0.066, Color.WHITE);
        pen.disk(x, y, radius * 0.48, Color.WHITE);
        pen.stroke(palette.accent(), 0.8).circle(x, y, radius * 0.45);
        inscription.initials(pen, center, radius * 0.66, radius * 0.46, palette.primary());
    }

    private static void pleats(Pen pen, Point2D center, double radius, Color light, Color dark) {
        double each = 2 * Math.PI / PLEATS;
        for (int pleat = 0; pleat < PLEATS; pleat++) {
            double from = pleat * each;
            half(pen, center, radius, from, from + each / 2, light);
            half(pen, center, radius, from + each, from + each / 2, dark);
        }
    }

    /** Half a pleat: from the valley to the ridge, which sticks out. */
    private static void half(Pen pen, Point2D center, double radius, double valley, double ridge, Color color) {
        Path2D half = new Path2D.Double();
        half.moveTo(center.getX(), center.getY());
        half.lineTo(center.getX() + radius * 0.95 * Math.cos(valley), center.getY() + radius * 0.95 * Math.sin(valley));
        half.lineTo(center.getX() + radius * Math.cos(ridge), center.getY() + radius * Math.sin(ridge));
        half.closePath();
        pen.fill(half, color);
    }
}
