package org.attestory.picture.api;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** An elliptical arc between two points, by its center (SVG 1.1, appendix F.6). */
record SvgArc(
        double fromX,
        double fromY,
        double radiusX,
        double radiusY,
        double turn,
        boolean large,
        boolean clockwise,
        double toX,
        double toY) {

    private static final double NOTHING = 1e-9;

    void addTo(Path2D path) {
        double halfX = (fromX - toX) / 2;
        double halfY = (fromY - toY) / 2;
        if (radiusX < NOTHING || radiusY < NOTHING || Math.hypot(halfX, halfY) < NOTHING) {
            path.lineTo(toX, toY);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double x = cos * halfX + sin * halfY;
        double y = -sin * halfX + cos * halfY;
        double tooSmall = Math.sqrt(square(x / radiusX) + square(y / radiusY));
        double rx = radiusX * Math.max(1, tooSmall);
        double ry = radiusY * Math.max(1, tooSmall);
        double rest = square(rx) * square(y) + square(ry) * square(x);
        double way = Math.sqrt(Math.max(0, (square(rx) * square(ry) - rest) / rest)) * (large == clockwise ? -1 : 1);
        double centerX = way * rx * y / ry;
        double centerY = -way * ry * x / rx;
        double start = Math.atan2((y - centerY) / ry, (x - centerX) / rx);
        double extent = Math.atan2((-y - centerY) / ry, (-x - centerX) / rx) - start;
        if (clockwise && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!clockwise && extent > 0) {
            extent -= 2 * Math.PI;
        }
        AffineTransform place = AffineTransform.getTranslateInstance(
                cos * centerX - sin * centerY + (fromX + toX) / 2, sin * centerX + cos * centerY + (fromY + toY) / 2);
        place.rotate(turn);
        Arc2D arc =
                new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -Math.toDegrees(start), -Math.toDegrees(extent), Arc2D.OPEN);
        path.append(arc.getPathIterator(place), true);
    }

    private static double square(double number) {
        return number * number;
    }
}
