package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Two ribbon ends that hang from a point, with swallowtails. */
final class Ribbons {

    private static final double NOTCH = 0.42;

    private Ribbons() {}

    static void hang(Pen pen, double x, double y, double length, double width, Color cloth, Color hem) {
        for (int side : new int[] {-1, 1}) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(side * Math.toRadians(21));
            pen.fill(place.createTransformedShape(end(length, width)), cloth);
            for (double edge : new double[] {-0.36, 0.36}) {
                pen.fill(place.createTransformedShape(hem(length, width, edge * width)), hem);
            }
        }
    }

    private static Path2D end(double length, double width) {
        Path2D end = new Path2D.Double();
        end.moveTo(-width / 2, 0);
        end.lineTo(-width / 2, -length);
        end.lineTo(0, -length + width * NOTCH);
        end.lineTo(width / 2, -length);
        end.lineTo(width / 2, 0);
        end.closePath();
        return end;
    }

    /** A stripe along an edge, cut as the end is. */
    private static Path2D hem(double length, double width, double edge) {
        double half = width * 0.035;
        double slope = 2 * NOTCH;
        Path2D hem = new Path2D.Double();
        hem.moveTo(edge - half, 0);
        hem.lineTo(edge - half, -length + (width / 2 - Math.abs(edge - half)) * slope);
        hem.lineTo(edge + half, -length + (width / 2 - Math.abs(edge + half)) * slope);
        hem.lineTo(edge + half, 0);
        hem.closePath();
        return hem;
    }
}
