package org.attestory.document.query;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.function.DoubleFunction;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws smooth closed curves and outlines on a PDF canvas. */
final class Pen {

    private final PdfContentByte canvas;

    Pen(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    Pen stroke(Color color, double width) {
        canvas.setColorStroke(color);
        canvas.setLineWidth((float) width);
        return this;
    }

    /**
     * Draws a closed curve through points of a function of 0 to 1, smoothly (Catmull-Rom splines as Bezier curves).
     *
     * @param pieces how many pieces the curve is made of
     */
    void loop(int pieces, DoubleFunction<Point2D> curve) {
        Point2D[] points = new Point2D[pieces];
        for (int i = 0; i < pieces; i++) {
            points[i] = curve.apply((double) i / pieces);
        }
        canvas.moveTo((float) points[0].getX(), (float) points[0].getY());
        for (int i = 0; i < pieces; i++) {
            Point2D before = points[(i + pieces - 1) % pieces];
            Point2D from = points[i];
            Point2D to = points[(i + 1) % pieces];
            Point2D after = points[(i + 2) % pieces];
            canvas.curveTo(
                    (float) (from.getX() + (to.getX() - before.getX()) / 6),
                    (float) (from.getY() + (to.getY() - before.getY()) / 6),
                    (float) (to.getX() - (after.getX() - from.getX()) / 6),
                    (float) (to.getY() - (after.getY() - from.getY()) / 6),
                    (float) to.getX(),
                    (float) to.getY());
        }
        canvas.closePath();
        canvas.stroke();
    }

    void circle(double x, double y, double radius) {
        canvas.circle((float) x, (float) y, (float) radius);
        canvas.stroke();
    }

    void disk(double x, double y, double radius, Color color) {
        canvas.setColorFill(color);
        canvas.circle((float) x, (float) y, (float) radius);
        canvas.fill();
    }

    void fill(Shape shape, Color color) {
        canvas.setColorFill(color);
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    canvas.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> canvas.closePath();
            }
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_QUADTO -> {
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    x = at[4];
                    y = at[5];
                }
                case PathIterator.SEG_CLOSE -> {}
                default -> {
                    x = at[0];
                    y = at[1];
                }
            }
        }
        canvas.fill();
    }
}
