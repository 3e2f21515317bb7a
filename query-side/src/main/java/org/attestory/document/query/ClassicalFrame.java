package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import org.attestory.document.query.Guilloche.Strands;
import org.openpdf.text.pdf.PdfContentByte;

/** The paper of the classical design: an engraved border on a light ground with a large flower like a watermark. */
final class ClassicalFrame implements Artwork {

    private static final double EDGE = 23;
    private static final double BAND = EDGE + 19;
    private static final double INNER = EDGE + 38;
    private static final double CORNER = 24.5;

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Pen pen = new Pen(canvas);
        Guilloche guilloche = new Guilloche(pen);
        fill(canvas, EDGE, width, height);
        watermark(guilloche, width, height);

        RoundedFrame band = new RoundedFrame(BAND, BAND, width - 2 * BAND, height - 2 * BAND, 8);
        guilloche.band(band, 84, 13.5, new Strands(Palette.PALE_BLUE, 0.3, 6));
        guilloche.band(band, 168, 6, new Strands(Palette.PALE_GOLD, 0.3, 3));
        guilloche.band(band, 84, 13.5, new Strands(Palette.BLUE, 0.45, 2));

        rule(canvas, EDGE, width, height, 1.5, Palette.BLUE);
        rule(canvas, EDGE + 3.2, width, height, 0.4, Palette.BLUE);
        rule(canvas, INNER - 3.2, width, height, 0.4, Palette.BLUE);
        rule(canvas, INNER, width, height, 0.9, Palette.GOLD);
        corners(pen, guilloche, width, height);
    }

    private static void watermark(Guilloche guilloche, double width, double height) {
        Point2D center = new Point2D.Double(width / 2, height / 2);
        guilloche.rosette(center, 14, 128, 205, new Strands(Palette.WATERMARK, 0.5, 12));
        guilloche.rosette(center, 42, 112, 124, new Strands(Palette.WATERMARK, 0.5, 4));
    }

    private static void corners(Pen pen, Guilloche guilloche, double width, double height) {
        for (Point2D corner : List.of(
                new Point2D.Double(BAND, BAND),
                new Point2D.Double(width - BAND, BAND),
                new Point2D.Double(width - BAND, height - BAND),
                new Point2D.Double(BAND, height - BAND))) {
            pen.disk(corner.getX(), corner.getY(), CORNER + 3, Palette.PAPER);
            pen.stroke(Palette.BLUE, 0.9).circle(corner.getX(), corner.getY(), CORNER + 3);
            pen.stroke(Palette.GOLD, 0.5).circle(corner.getX(), corner.getY(), CORNER + 1);
            guilloche.rosette(corner, 8, 7, CORNER, new Strands(Palette.PALE_BLUE, 0.3, 6));
            guilloche.rosette(corner, 8, 7, CORNER, new Strands(Palette.BLUE, 0.4, 2));
            guilloche.rosette(corner, 8, 2, 8, new Strands(Palette.GOLD, 0.4, 3));
        }
    }

    private static void fill(PdfContentByte canvas, double inset, double width, double height) {
        canvas.setColorFill(Palette.PAPER);
        canvas.rectangle((float) inset, (float) inset, (float) (width - 2 * inset), (float) (height - 2 * inset));
        canvas.fill();
    }

    private static void rule(
            PdfContentByte canvas, double inset, double width, double height, double weight, Color color) {
        canvas.setColorStroke(color);
        canvas.setLineWidth((float) weight);
        canvas.rectangle((float) inset, (float) inset, (float) (width - 2 * inset), (float) (height - 2 * inset));
        canvas.stroke();
    }
}
