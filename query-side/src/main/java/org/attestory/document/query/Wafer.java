package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.PdfContentByte;

/** A stamped wafer with a jagged edge over two ribbon ends. */
final class Wafer implements Artwork {

    private static final int TEETH = 60;

    private final Palette palette;
    private final Inscription inscription;

    Wafer(Stationery stationery) {
        palette = stationery.palette();
        inscription = new Inscription(stationery);
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        double radius = width * 0.41;
        Point2D center = new Point2D.Double(width / 2, height - radius);
        Pen pen = new Pen(canvas);
        Ribbons.hang(
                pen,
                center.getX(),
                center.getY(),
                (height - radius) * 1.04,
                radius * 0.52,
                palette.primary(),
                palette.primary(0.72));
        double x = center.getX();
        double y = center.getY();
        pen.fill(jagged(center, radius, radius * 0.935), palette.accent());
        Color line = palette.paper();
        pen.stroke(line, 0.8).circle(x, y, radius * 0.87);
        pen.stroke(line, 0.35).circle(x, y, radius * 0.845);
        pen.stroke(line, 0.35).circle(x, y, radius * 0.6);
        for (int bead = 0; bead < 48; bead++) {
            double angle = 2 * Math.PI * bead / 48;
            pen.disk(x + Math.cos(angle) * radius * 0.565, y + Math.sin(angle) * radius * 0.565, radius * 0.014, line);
        }
        inscription.around(pen, center, radius * 0.675, radius * 0.125, radius * 0.07, palette.paper());
        pen.disk(x, y, radius * 0.52, palette.paper());
        pen.stroke(palette.accent(), 0.4).circle(x, y, radius * 0.48);
        inscription.initials(pen, center, radius * 0.74, radius * 0.52, palette.primary());
    }

    private static Path2D jagged(Point2D center, double outer, double inner) {
        Path2D edge = new Path2D.Double();
        for (int point = 0; point < 2 * TEETH; point++) {
            double angle = Math.PI * point / TEETH;
            double radius = point % 2 == 0 ? outer : inner;
            double x = center.getX() + radius * Math.cos(angle);
            double y = center.getY() + radius * Math.sin(angle);
            if (point == 0) {
                edge.moveTo(x, y);
            } else {
                edge.lineTo(x, y);
            }
        }
        edge.closePath();
        return edge;
    }
}
