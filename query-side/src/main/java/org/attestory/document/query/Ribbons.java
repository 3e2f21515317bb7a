package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Two ribbon ends that hang from a point, with swallowtails. */
final class Ribbons {

    private Ribbons() {}

    static void hang(Pen pen, double x, double y, double length, double width, Color front, Color shade) {
        for (int side : new int[] {-1, 1}) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(side * Math.toRadians(23));
            pen.fill(place.createTransformedShape(end(length, width)), front);
            pen.fill(place.createTransformedShape(fold(length, width, side)), shade);
        }
    }

    private static Path2D end(double length, double width) {
        Path2D end = new Path2D.Double();
        end.moveTo(-width / 2, 0);
        end.lineTo(-width / 2, -length);
        end.lineTo(0, -length + width * 0.45);
        end.lineTo(width / 2, -length);
        end.lineTo(width / 2, 0);
        end.closePath();
        return end;
    }

    /** A stripe along the inner edge. */
    private static Path2D fold(double length, double width, int side) {
        double inner = side < 0 ? width * 0.30 : -width * 0.42;
        Path2D fold = new Path2D.Double();
        fold.moveTo(inner, 0);
        fold.lineTo(inner, -length + width * 0.35);
        fold.lineTo(inner + width * 0.12, -length + width * 0.35);
        fold.lineTo(inner + width * 0.12, 0);
        fold.closePath();
        return fold;
    }
}
