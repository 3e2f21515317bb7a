package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Point2D;

/** The interlaced curves of banknotes and diplomas: one wave or flower, many times, each a little further turned. */
final class Guilloche {

    private static final int PIECES_PER_WAVE = 4;

    private final Pen pen;

    Guilloche(Pen pen) {
        this.pen = pen;
    }

    /** How a curve is drawn: colour, line width and how many copies are turned against each other. */
    record Strands(Color color, double width, int count) {}

    /**
     * A flower around a point.
     *
     * @param petals how often the radius swings on the way around
     * @param inner the smallest radius
     * @param outer the largest radius
     */
    void rosette(Point2D center, int petals, double inner, double outer, Strands strands) {
        pen.stroke(strands.color(), strands.width());
        for (int strand = 0; strand < strands.count(); strand++) {
            double phase = 2 * Math.PI * strand / strands.count();
            pen.loop(petals * PIECES_PER_WAVE, turn -> {
                double angle = 2 * Math.PI * turn;
                double radius = (inner + outer) / 2 + (outer - inner) / 2 * Math.sin(petals * angle + phase);
                return new Point2D.Double(
                        center.getX() + radius * Math.cos(angle), center.getY() + radius * Math.sin(angle));
            });
        }
    }

    /**
     * A ribbon of parallel waves along a straight line.
     *
     * @param waves how many fit between the ends
     * @param height of the waves, from the line
     * @param phase where the first strand begins, in radians
     * @param spread how far the last strand lags behind the first, in radians
     */
    void ribbon(Point2D from, Point2D to, double waves, double height, double phase, double spread, Strands strands) {
        double reach = from.distance(to);
        double alongX = (to.getX() - from.getX()) / reach;
        double alongY = (to.getY() - from.getY()) / reach;
        pen.stroke(strands.color(), strands.width());
        for (int strand = 0; strand < strands.count(); strand++) {
            double lag = phase + spread * strand / Math.max(1, strands.count() - 1);
            pen.trail((int) Math.round(waves * PIECES_PER_WAVE), turn -> {
                double way = reach * turn;
                double beside = height * Math.sin(2 * Math.PI * waves * turn + lag);
                return new Point2D.Double(
                        from.getX() + alongX * way - alongY * beside, from.getY() + alongY * way + alongX * beside);
            });
        }
    }
}
