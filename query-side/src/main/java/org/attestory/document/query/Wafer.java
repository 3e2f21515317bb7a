package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.attestory.document.query.Guilloche.Strands;
import org.openpdf.text.pdf.PdfContentByte;

/** A stamped wafer with a jagged edge over two ribbon ends. */
final class Wafer implements Artwork {

    private static final int TEETH = 84;

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
                palette.accent());
        double x = center.getX();
        double y = center.getY();
        Color line = palette.paper();
        Color relief = palette.accent(0.72);
        pen.fill(jagged(center, radius, radius * 0.95), palette.accent());
        pen.stroke(relief, 0.4);
        for (int ray = 0; ray < TEETH; ray++) {
            double angle = 2 * Math.PI * ray / TEETH;
            pen.line(
                    x + Math.cos(angle) * radius * 0.89,
                    y + Math.sin(angle) * radius * 0.89,
                    x + Math.cos(angle) * radius * 0.975,
                    y + Math.sin(angle) * radius * 0.975);
        }
        pen.stroke(line, 0.7).circle(x, y, radius * 0.88);
        pen.stroke(line, 0.3).circle(x, y, radius * 0.855);
        inscription.around(pen, center, radius * 0.7, radius * 0.125, radius * 0.07, line);
        pen.stroke(line, 0.3).circle(x, y, radius * 0.645);
        pen.stroke(line, 0.7).circle(x, y, radius * 0.62);
        new Guilloche(pen).rosette(center, 24, radius * 0.47, radius * 0.605, new Strands(relief, 0.35, 4));
        pen.stroke(line, 0.3).circle(x, y, radius * 0.455);
        inscription.initials(pen, center, radius * 0.66, radius * 0.46, line);
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
