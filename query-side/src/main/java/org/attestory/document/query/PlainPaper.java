package org.attestory.document.query;

import java.awt.geom.Point2D;
import org.attestory.document.query.Guilloche.Strands;
import org.openpdf.text.pdf.PdfContentByte;

/** A thick rule in a thin one, and a seal of hairlines: little ink, no ground. */
final class PlainPaper implements Artwork {

    private static final double EDGE = 30;
    private static final double SEAL = 32 * Paper.MILLIMETRE;

    private final Stationery stationery;
    private final Palette palette;

    PlainPaper(Stationery stationery) {
        this.stationery = stationery;
        palette = stationery.palette();
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Paper paper = new Paper(canvas, width, height);
        if (stationery.content().border()) {
            paper.rule(EDGE, 0.4, palette.primary());
            paper.rule(EDGE + 4, 1.6, palette.primary());
        }
        if (stationery.content().seal()) {
            seal(
                    new Pen(canvas),
                    new Point2D.Double(28 * Paper.MILLIMETRE + SEAL / 2, 25 * Paper.MILLIMETRE + SEAL / 2));
        }
    }

    private void seal(Pen pen, Point2D center) {
        double radius = SEAL / 2;
        double x = center.getX();
        double y = center.getY();
        Inscription inscription = new Inscription(stationery);
        pen.stroke(palette.primary(), 0.9).circle(x, y, radius * 0.99);
        pen.stroke(palette.primary(), 0.3).circle(x, y, radius * 0.95);
        inscription.around(pen, center, radius * 0.78, radius * 0.13, radius * 0.07, palette.primary());
        pen.stroke(palette.primary(), 0.3).circle(x, y, radius * 0.7);
        new Guilloche(pen).rosette(center, 16, radius * 0.44, radius * 0.67, new Strands(palette.accent(), 0.25, 4));
        inscription.initials(pen, center, radius * 0.66, radius * 0.48, palette.primary());
    }
}
