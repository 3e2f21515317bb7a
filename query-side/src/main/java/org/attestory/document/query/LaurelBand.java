package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Point2D;

/** A straight garland of laurel that grows from its middle to both ends. */
final class LaurelBand {

    private static final double STEP = 5.4;
    private static final double LENGTH = 7.4;
    private static final double WIDTH = 2.7;
    private static final double BERRY = 3.9;
    private static final double SPREAD = Math.toRadians(31);

    private final Pen pen;
    private final Color leaves;
    private final Color berries;

    LaurelBand(Pen pen, Color leaves, Color berries) {
        this.pen = pen;
        this.leaves = leaves;
        this.berries = berries;
    }

    void between(Point2D one, Point2D other) {
        double middleX = (one.getX() + other.getX()) / 2;
        double middleY = (one.getY() + other.getY()) / 2;
        branch(middleX, middleY, one);
        branch(middleX, middleY, other);
        pen.disk(middleX, middleY, 2.1, berries);
    }

    private void branch(double fromX, double fromY, Point2D end) {
        double direction = Math.atan2(end.getY() - fromY, end.getX() - fromX);
        double reach = Point2D.distance(fromX, fromY, end.getX(), end.getY());
        int pairs = (int) Math.round((reach - LENGTH - 3) / STEP);
        double step = (reach - LENGTH - 3) / pairs;
        for (int pair = 0; pair <= pairs; pair++) {
            double x = fromX + Math.cos(direction) * (3 + pair * step);
            double y = fromY + Math.sin(direction) * (3 + pair * step);
            Leaf.grow(pen, x, y, direction + SPREAD, LENGTH, WIDTH, leaves);
            Leaf.grow(pen, x, y, direction - SPREAD, LENGTH, WIDTH, leaves);
            if (pair % 2 == 1) {
                pen.disk(x + Math.cos(direction) * BERRY, y + Math.sin(direction) * BERRY, 0.75, berries);
            }
        }
    }
}
