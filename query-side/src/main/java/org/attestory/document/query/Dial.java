package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.PdfContentByte;

/** A test mark: a graduated ring like that of a gauge around the institution's name and initials. */
final class Dial implements Artwork {

    private static final int GRADUATIONS = 100;

    private final Palette palette;
    private final Inscription inscription;

    Dial(Stationery stationery) {
        palette = stationery.palette();
        inscription = new Inscription(stationery);
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        double radius = width / 2.0;
        Point2D center = new Point2D.Double(width / 2, height / 2);
        Pen pen = new Pen(canvas);
        Paper paper = new Paper(canvas, width, height);
        pen.disk(center.getX(), center.getY(), radius, Color.WHITE);
        for (int graduation = 0; graduation < GRADUATIONS; graduation++) {
            double angle = 2 * Math.PI * graduation / GRADUATIONS;
            boolean tenth = graduation % 10 == 0;
            double inner = radius * (tenth ? 0.86 : graduation % 5 == 0 ? 0.89 : 0.92);
            paper.line(
                    center.getX() + inner * Math.cos(angle),
                    center.getY() + inner * Math.sin(angle),
                    center.getX() + radius * 0.97 * Math.cos(angle),
                    center.getY() + radius * 0.97 * Math.sin(angle),
                    tenth ? 0.9 : 0.35,
                    tenth ? palette.accent() : palette.primary());
        }
        pen.stroke(palette.primary(), 0.8).circle(center.getX(), center.getY(), radius * 0.97);
        pen.stroke(palette.primary(), 0.35).circle(center.getX(), center.getY(), radius * 0.84);
        inscription.around(pen, center, radius * 0.69, radius * 0.115, radius * 0.066, palette.primary());
        pen.stroke(palette.primary(), 0.35).circle(center.getX(), center.getY(), radius * 0.64);
        for (int side : new int[] {-1, 1}) {
            paper.line(
                    center.getX() + side * radius * 0.64,
                    center.getY(),
                    center.getX() + side * radius * 0.5,
                    center.getY(),
                    0.6,
                    palette.accent());
            paper.line(
                    center.getX(),
                    center.getY() + side * radius * 0.64,
                    center.getX(),
                    center.getY() + side * radius * 0.5,
                    0.6,
                    palette.accent());
        }
        inscription.initials(pen, center, radius * 0.86, radius * 0.56, palette.primary());
    }
}
