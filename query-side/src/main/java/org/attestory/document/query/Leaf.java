package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A laurel leaf: pointed at both ends, widest below the middle. */
final class Leaf {

    private Leaf() {}

    /** Draws a leaf that grows from a point in a direction (in radians). */
    static void grow(Pen pen, double x, double y, double direction, double length, double width, Color color) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(0, 0);
        leaf.curveTo(length * 0.2, width * 0.62, length * 0.62, width * 0.66, length, 0);
        leaf.curveTo(length * 0.62, -width * 0.66, length * 0.2, -width * 0.62, 0, 0);
        leaf.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(direction);
        pen.fill(leaf.createTransformedShape(place), color);
    }
}
