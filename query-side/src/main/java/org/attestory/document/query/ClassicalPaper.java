package org.attestory.document.query;

import java.awt.geom.Point2D;
import java.util.List;
import org.attestory.document.query.Guilloche.Strands;
import org.openpdf.text.pdf.PdfContentByte;

/** An engraved border on a light ground with a large flower like a watermark, and an engraved seal. */
final class ClassicalPaper implements Artwork {

    private static final double EDGE = 25;
    private static final double INNER = EDGE + 33;
    private static final double BAND = (EDGE + INNER) / 2;
    private static final double HALF = 12.2;
    private static final double WAVE = 37;

    private final Stationery stationery;
    private final Palette palette;

    ClassicalPaper(Stationery stationery) {
        this.stationery = stationery;
        palette = stationery.palette();
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Pen pen = new Pen(canvas);
        Paper paper = new Paper(canvas, width, height);
        Guilloche guilloche = new Guilloche(pen);
        paper.ground(stationery.content().border() ? EDGE : 0, palette.paper());
        watermark(guilloche, width, height);
        if (stationery.content().border()) {
            border(paper, guilloche, width, height);
        }
        if (stationery.content().seal()) {
            paper.place(
                    new Seal(stationery),
                    ClassicalSheet.SEAL_LEFT * Paper.MILLIMETRE,
                    ClassicalSheet.SEAL_BOTTOM * Paper.MILLIMETRE,
                    ClassicalSheet.SEAL * Paper.MILLIMETRE);
        }
    }

    private void watermark(Guilloche guilloche, double width, double height) {
        Point2D center = new Point2D.Double(width / 2, height / 2);
        guilloche.rosette(center, 12, 122, 206, new Strands(palette.accent(0.17), 0.3, 30));
        guilloche.rosette(center, 36, 104, 118, new Strands(palette.accent(0.17), 0.3, 8));
    }

    private void border(Paper paper, Guilloche guilloche, double width, double height) {
        paper.rule(BAND, INNER - EDGE, palette.primary(0.06));
        List<Point2D> corners = List.of(
                new Point2D.Double(BAND, BAND),
                new Point2D.Double(width - BAND, BAND),
                new Point2D.Double(width - BAND, height - BAND),
                new Point2D.Double(BAND, height - BAND));
        for (int i = 0; i < corners.size(); i++) {
            braid(guilloche, corners.get(i), corners.get((i + 1) % corners.size()));
        }
        paper.rule(EDGE, 2, palette.primary());
        paper.rule(EDGE + 3, 0.35, palette.primary());
        paper.rule(INNER - 3, 0.35, palette.primary());
        paper.rule(INNER, 0.9, palette.primary());
        paper.rule(INNER + 3.6, 0.9, palette.accent());
        corners.forEach(corner -> corner(paper, guilloche, corner));
    }

    /** Two ribbons of fine lines that twist around each other, from one corner to the next. */
    private void braid(Guilloche guilloche, Point2D corner, Point2D next) {
        double share = (INNER - EDGE) / 2 / corner.distance(next);
        Point2D from = between(corner, next, share);
        Point2D to = between(corner, next, 1 - share);
        double waves = Math.round(from.distance(to) / WAVE);
        guilloche.ribbon(from, to, 2 * waves, HALF * 0.42, 0, Math.PI, new Strands(palette.accent(0.8), 0.25, 4));
        for (double phase : new double[] {0, Math.PI}) {
            guilloche.ribbon(from, to, waves, HALF, phase, 1.15, new Strands(palette.primary(0.85), 0.28, 9));
        }
    }

    private static Point2D between(Point2D one, Point2D other, double share) {
        return new Point2D.Double(
                one.getX() + (other.getX() - one.getX()) * share, one.getY() + (other.getY() - one.getY()) * share);
    }

    /** A flower in a square, where the ribbons end. */
    private void corner(Paper paper, Guilloche guilloche, Point2D corner) {
        double half = (INNER - EDGE) / 2;
        double left = corner.getX() - half;
        double bottom = corner.getY() - half;
        paper.fill(left, bottom, 2 * half, 2 * half, palette.primary());
        paper.fill(left + 1.6, bottom + 1.6, 2 * half - 3.2, 2 * half - 3.2, palette.paper());
        paper.fill(left + 2.6, bottom + 2.6, 2 * half - 5.2, 2 * half - 5.2, palette.primary(0.06));
        guilloche.rosette(corner, 8, 5.2, half - 3, new Strands(palette.primary(0.9), 0.28, 5));
        guilloche.rosette(corner, 8, 1.2, 6.4, new Strands(palette.accent(), 0.35, 3));
    }
}
