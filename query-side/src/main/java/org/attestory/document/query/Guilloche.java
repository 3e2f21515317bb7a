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
     * A band of waves along a frame.
     *
     * @param waves how many fit around
     * @param height of the waves, from the middle of the band
     */
    void band(RoundedFrame frame, int waves, double height, Strands strands) {
        pen.stroke(strands.color(), strands.width());
        for (int strand = 0; strand < strands.count(); strand++) {
            double phase = 2 * Math.PI * strand / strands.count();
            pen.loop(
                    waves * PIECES_PER_WAVE,
                    turn -> frame.beside(turn, height * Math.sin(2 * Math.PI * waves * turn + phase)));
        }
    }
}
