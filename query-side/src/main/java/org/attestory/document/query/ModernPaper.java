package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.PdfContentByte;

/** One strong line at the left edge, and rings that spread from a seal in the upper right like rings on water. */
final class ModernPaper implements Artwork {

    private static final double LINE = 7 * Paper.MILLIMETRE;
    private static final double ACCENT_HEIGHT = (ModernSheet.SEAL_EDGE + ModernSheet.SEAL) * Paper.MILLIMETRE;
    private static final int RINGS = 15;

    private final Stationery stationery;
    private final Palette palette;

    ModernPaper(Stationery stationery) {
        this.stationery = stationery;
        palette = stationery.palette();
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Paper paper = new Paper(canvas, width, height);
        double radius = ModernSheet.SEAL * Paper.MILLIMETRE / 2;
        Point2D center = new Point2D.Double(
                width - ModernSheet.SEAL_EDGE * Paper.MILLIMETRE - radius,
                height - ModernSheet.SEAL_EDGE * Paper.MILLIMETRE - radius);
        if (stationery.content().seal()) {
            canvas.saveState();
            canvas.rectangle(0, 0, width, height);
            canvas.clip();
            canvas.newPath();
            rings(new Pen(canvas), center, radius);
            canvas.restoreState();
            seal(new Pen(canvas), center, radius);
        }
        if (stationery.content().border()) {
            paper.fill(0, 0, LINE, height, palette.primary());
            paper.fill(0, height - ACCENT_HEIGHT, LINE, ACCENT_HEIGHT, palette.accent());
        }
    }

    private void rings(Pen pen, Point2D center, double radius) {
        for (int ring = 0; ring < RINGS; ring++) {
            double distance = radius * (1.25 + ring * 0.17 + ring * ring * 0.006);
            double share = 0.5 * Math.pow(1 - ring / (RINGS + 1.0), 1.6);
            pen.stroke(ring % 5 == 0 ? palette.accent(share) : palette.primary(share), 0.5)
                    .circle(center.getX(), center.getY(), distance);
        }
    }

    private void seal(Pen pen, Point2D center, double radius) {
        Inscription inscription = new Inscription(stationery);
        pen.disk(center.getX(), center.getY(), radius * 1.06, Color.WHITE);
        pen.stroke(palette.accent(), 1.6).circle(center.getX(), center.getY(), radius * 1.04);
        inscription.around(pen, center, radius * 0.81, radius * 0.125, radius * 0.07, palette.primary());
        pen.disk(center.getX(), center.getY(), radius * 0.68, palette.primary());
        inscription.initials(pen, center, radius * 0.95, radius * 0.72, Color.WHITE);
    }
}
