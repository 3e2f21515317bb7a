package org.attestory.document.query;

import java.awt.geom.Point2D;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** A garland of laurel between strong rules, rosettes in the corners, and a wafer with ribbons. */
final class AcademicPaper implements Artwork {

    private static final double EDGE = 24;
    private static final double BAND = EDGE + 13;
    private static final double INNER = EDGE + 26;
    private static final double CORNER = 13;

    private final Stationery stationery;
    private final Palette palette;

    AcademicPaper(Stationery stationery) {
        this.stationery = stationery;
        palette = stationery.palette();
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Pen pen = new Pen(canvas);
        Paper paper = new Paper(canvas, width, height);
        paper.ground(stationery.content().border() ? EDGE : 0, palette.paper());
        if (stationery.content().border()) {
            border(pen, paper, width, height);
        }
        if (stationery.content().seal()) {
            paper.place(
                    new Wafer(stationery),
                    AcademicSheet.SEAL_LEFT * Paper.MILLIMETRE,
                    AcademicSheet.SEAL_BOTTOM * Paper.MILLIMETRE,
                    AcademicSheet.SEAL * Paper.MILLIMETRE);
        }
    }

    private void border(Pen pen, Paper paper, double width, double height) {
        paper.rule(EDGE, 2.6, palette.primary());
        paper.rule(EDGE + 3.6, 0.4, palette.primary());
        paper.rule(EDGE + 5.2, 0.4, palette.accent());
        paper.rule(INNER - 5.2, 0.4, palette.accent());
        paper.rule(INNER - 3.6, 0.4, palette.primary());
        paper.rule(INNER - 1.2, 1.2, palette.primary());
        List<Point2D> corners = List.of(
                new Point2D.Double(BAND, BAND),
                new Point2D.Double(width - BAND, BAND),
                new Point2D.Double(width - BAND, height - BAND),
                new Point2D.Double(BAND, height - BAND));
        LaurelBand laurel = new LaurelBand(pen, palette.accent(), palette.primary());
        for (int i = 0; i < corners.size(); i++) {
            Point2D corner = corners.get(i);
            Point2D next = corners.get((i + 1) % corners.size());
            double reach = corner.distance(next);
            double x = (next.getX() - corner.getX()) / reach * CORNER;
            double y = (next.getY() - corner.getY()) / reach * CORNER;
            laurel.between(
                    new Point2D.Double(corner.getX() + x, corner.getY() + y),
                    new Point2D.Double(next.getX() - x, next.getY() - y));
        }
        corners.forEach(corner -> rosette(pen, corner));
    }

    private void rosette(Pen pen, Point2D corner) {
        double x = corner.getX();
        double y = corner.getY();
        for (int petal = 0; petal < 8; petal++) {
            double direction = Math.PI / 4 * petal;
            Leaf.grow(pen, x, y, direction, petal % 2 == 0 ? 6.2 : 7.2, 4, palette.primary());
        }
        for (int petal = 0; petal < 8; petal++) {
            Leaf.grow(pen, x, y, Math.PI / 4 * petal + Math.PI / 8, 4.8, 2, palette.accent());
        }
        pen.disk(x, y, 1.7, palette.accent());
        pen.disk(x, y, 0.8, palette.primary());
    }
}
