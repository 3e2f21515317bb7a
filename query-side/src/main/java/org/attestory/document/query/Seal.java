package org.attestory.document.query;

import java.awt.geom.Point2D;
import org.attestory.document.query.Guilloche.Strands;
import org.openpdf.text.pdf.PdfContentByte;

/** A round engraved seal with the institution's name around its initials. */
final class Seal implements Artwork {

    private final Palette palette;
    private final Inscription inscription;

    Seal(Stationery stationery) {
        palette = stationery.palette();
        inscription = new Inscription(stationery);
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        double radius = Math.min(width, height) / 2;
        Point2D center = new Point2D.Double(width / 2, height / 2);
        Pen pen = new Pen(canvas);
        Guilloche guilloche = new Guilloche(pen);
        pen.disk(width / 2, height / 2, radius * 0.97, palette.paper());
        guilloche.rosette(center, 40, radius * 0.9, radius * 0.99, new Strands(palette.primary(), 0.35, 4));
        circles(pen, center, radius * 0.885, radius * 0.865);
        circles(pen, center, radius * 0.65, radius * 0.67);
        guilloche.rosette(center, 10, radius * 0.36, radius * 0.63, new Strands(palette.primary(0.5), 0.3, 8));
        guilloche.rosette(center, 10, radius * 0.36, radius * 0.63, new Strands(palette.accent(), 0.35, 2));
        pen.disk(width / 2, height / 2, radius * 0.37, palette.paper());
        pen.stroke(palette.primary(), 0.7).circle(width / 2, height / 2, radius * 0.37);
        inscription.around(pen, center, radius * 0.725, radius * 0.125, radius * 0.066, palette.primary());
        inscription.initials(pen, center, radius * 0.56, radius * 0.42, palette.primary());
    }

    private void circles(Pen pen, Point2D center, double strong, double fine) {
        pen.stroke(palette.primary(), 0.9).circle(center.getX(), center.getY(), strong);
        pen.stroke(palette.primary(), 0.3).circle(center.getX(), center.getY(), fine);
    }
}
