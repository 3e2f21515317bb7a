package org.attestory.document.query;

import java.awt.geom.Point2D;

/**
 * The outline of a rectangle with rounded corners, as a way to walk along.
 *
 * @param left of the rectangle
 * @param bottom of the rectangle
 * @param width of the rectangle
 * @param height of the rectangle
 * @param radius of the corners
 */
record RoundedFrame(double left, double bottom, double width, double height, double radius) {

    /**
     * A point beside the outline.
     *
     * @param turn how much of the way around is behind, 0 to 1, counter-clockwise from the bottom left corner's end
     * @param outwards how far from the outline, negative for inside
     */
    Point2D beside(double turn, double outwards) {
        double across = width - 2 * radius;
        double up = height - 2 * radius;
        double corner = Math.PI / 2 * radius;
        double way = turn * (2 * across + 2 * up + 4 * corner);
        double[] straights = {across, up, across, up};
        double x = left + radius;
        double y = bottom + radius;
        double heading = 0;
        for (double straight : straights) {
            double towardsX = Math.cos(heading);
            double towardsY = Math.sin(heading);
            if (way <= straight) {
                return at(x + towardsX * way, y + towardsY * way, heading - Math.PI / 2, radius + outwards);
            }
            way -= straight;
            x += towardsX * straight;
            y += towardsY * straight;
            if (way <= corner) {
                return at(x, y, heading - Math.PI / 2 + way / radius, radius + outwards);
            }
            way -= corner;
            heading += Math.PI / 2;
        }
        return at(x, y, -Math.PI / 2, radius + outwards);
    }

    private static Point2D at(double x, double y, double direction, double distance) {
        return new Point2D.Double(x + distance * Math.cos(direction), y + distance * Math.sin(direction));
    }
}
