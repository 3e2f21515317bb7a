package org.attestory.document.query;

import java.awt.geom.Point2D;
import java.util.List;
import org.attestory.document.query.Guilloche.Strands;
import org.openpdf.text.pdf.PdfContentByte;

/** An engraved border on a light ground with a large flower like a watermark, and an engraved seal. */
final class ClassicalPaper implements Artwork {

    private static final double EDGE = 23;
    private static final double BAND = EDGE + 19;
    private static final double INNER = EDGE + 38;
    private static final double CORNER = 24.5;
    private static final double WAVE = 30.2;

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
            border(pen, paper, guilloche, width, height);
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
        guilloche.rosette(center, 14, 128, 205, new Strands(palette.accent(0.15), 0.5, 12));
        guilloche.rosette(center, 42, 112, 124, new Strands(palette.accent(0.15), 0.5, 4));
    }

    private void border(Pen pen, Paper paper, Guilloche guilloche, double width, double height) {
        RoundedFrame band = new RoundedFrame(BAND, BAND, width - 2 * BAND, height - 2 * BAND, 8);
        int waves = 2 * (int) Math.round((width + height - 4 * BAND) / WAVE);
        guilloche.band(band, waves, 13.5, new Strands(palette.primary(0.5), 0.3, 6));
        guilloche.band(band, 2 * waves, 6, new Strands(palette.accent(0.55), 0.3, 3));
        guilloche.band(band, waves, 13.5, new Strands(palette.primary(), 0.45, 2));
        paper.rule(EDGE, 1.5, palette.primary());
        paper.rule(EDGE + 3.2, 0.4, palette.primary());
        paper.rule(INNER - 3.2, 0.4, palette.primary());
        paper.rule(INNER, 0.9, palette.accent());
        for (Point2D corner : List.of(
                new Point2D.Double(BAND, BAND),
                new Point2D.Double(width - BAND, BAND),
                new Point2D.Double(width - BAND, height - BAND),
                new Point2D.Double(BAND, height - BAND))) {
            corner(pen, guilloche, corner);
        }
    }

    private void corner(Pen pen, Guilloche guilloche, Point2D corner) {
        pen.disk(corner.getX(), corner.getY(), CORNER + 3, palette.paper());
        pen.stroke(palette.primary(), 0.9).circle(corner.getX(), corner.getY(), CORNER + 3);
        pen.stroke(palette.accent(), 0.5).circle(corner.getX(), corner.getY(), CORNER + 1);
        guilloche.rosette(corner, 8, 7, CORNER, new Strands(palette.primary(0.5), 0.3, 6));
        guilloche.rosette(corner, 8, 7, CORNER, new Strands(palette.primary(), 0.4, 2));
        guilloche.rosette(corner, 8, 2, 8, new Strands(palette.accent(), 0.4, 3));
    }
}
