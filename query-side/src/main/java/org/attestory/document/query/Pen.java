package org.attestory.document.query;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.function.DoubleFunction;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws smooth closed curves and outlines on a PDF canvas. */
final class Pen {

    private static final double STEP = 1e-6;

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
     * Draws a closed curve through points of a function of 0 to 1, smoothly: each piece is a cubic with the function's own
     * directions at its ends, so that a quarter of a wave is one piece.
     *
     * @param pieces how many pieces the curve is made of
     */
    void loop(int pieces, DoubleFunction<Point2D> curve) {
        trace(pieces, turn -> curve.apply((turn + 1) % 1));
        canvas.closePath();
        canvas.stroke();
    }

    /** Draws a curve with two ends in the same way. The function is asked for a little more than 0 to 1. */
    void trail(int pieces, DoubleFunction<Point2D> curve) {
        trace(pieces, curve);
        canvas.stroke();
    }

    private void trace(int pieces, DoubleFunction<Point2D> curve) {
        Point2D from = curve.apply(0);
        Point2D leaving = direction(0, pieces, curve);
        canvas.moveTo((float) from.getX(), (float) from.getY());
        for (int i = 1; i <= pieces; i++) {
            double turn = (double) i / pieces;
            Point2D to = curve.apply(turn);
            Point2D arriving = direction(turn, pieces, curve);
            canvas.curveTo(
                    (float) (from.getX() + leaving.getX()),
                    (float) (from.getY() + leaving.getY()),
                    (float) (to.getX() - arriving.getX()),
                    (float) (to.getY() - arriving.getY()),
                    (float) to.getX(),
                    (float) to.getY());
            from = to;
            leaving = arriving;
        }
    }

    /** A third of the way that a piece would go straight on. */
    private static Point2D direction(double turn, int pieces, DoubleFunction<Point2D> curve) {
        Point2D before = curve.apply(turn - STEP);
        Point2D after = curve.apply(turn + STEP);
        double third = 1 / (2 * STEP * 3 * pieces);
        return new Point2D.Double((after.getX() - before.getX()) * third, (after.getY() - before.getY()) * third);
    }

    /** Draws the outline of a shape. */
    void outline(Shape shape) {
        trace(shape);
        canvas.stroke();
    }

    void line(double fromX, double fromY, double toX, double toY) {
        canvas.moveTo((float) fromX, (float) fromY);
        canvas.lineTo((float) toX, (float) toY);
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
        trace(shape);
        canvas.fill();
    }

    private void trace(Shape shape) {
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
    }
}
