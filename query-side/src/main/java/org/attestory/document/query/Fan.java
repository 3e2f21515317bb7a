package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** An opened fan of blades, each with a rounded end: drawn around a point, from one angle to another. */
final class Fan {

    private final Pen pen;
    private final Palette palette;

    Fan(Pen pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    /**
     * Draws a fan.
     *
     * @param from in degrees, counter-clockwise from the right
     * @param blades how many
     */
    void open(double x, double y, double radius, double from, double sweep, int blades) {
        double each = sweep / blades;
        for (int blade = 0; blade < blades; blade++) {
            double start = from + blade * each;
            boolean even = blade % 2 == 0;
            blade(x, y, radius, start, each, even ? palette.primary() : palette.primary(0.82));
            blade(x, y, radius * 0.9, start + each * 0.16, each * 0.68, even ? palette.accent() : palette.accent(0.75));
            blade(x, y, radius * 0.74, start + each * 0.3, each * 0.4, palette.primary());
        }
        pen.fill(sector(x, y, radius * 0.36, from, sweep), palette.primary());
        pen.fill(sector(x, y, radius * 0.3, from, sweep), palette.accent());
        pen.fill(sector(x, y, radius * 0.25, from, sweep), palette.primary());
        pen.fill(sector(x, y, radius * 0.13, from, sweep), palette.accent());
    }

    /** A blade that ends in half a circle. */
    private void blade(double x, double y, double radius, double start, double each, Color color) {
        double middle = Math.toRadians(start + each / 2);
        double half = Math.toRadians(each / 2);
        double shoulder = radius / (1 + Math.sin(half));
        double tipX = x + shoulder * Math.cos(middle);
        double tipY = y + shoulder * Math.sin(middle);
        double round = shoulder * Math.sin(half);
        Path2D blade = new Path2D.Double();
        blade.moveTo(x, y);
        blade.lineTo(
                tipX + round * Math.cos(middle - Math.PI / 2 - half),
                tipY + round * Math.sin(middle - Math.PI / 2 - half));
        // Arc2D counts clockwise on a page whose y grows upwards.
        blade.append(
                new Arc2D.Double(
                        tipX - round,
                        tipY - round,
                        2 * round,
                        2 * round,
                        -(Math.toDegrees(middle) - 90 - each / 2),
                        -(180 + each),
                        Arc2D.OPEN),
                true);
        blade.closePath();
        pen.fill(blade, color);
    }

    private static Path2D sector(double x, double y, double radius, double from, double sweep) {
        return new Path2D.Double(
                new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, -from, -sweep, Arc2D.PIE));
    }
}
