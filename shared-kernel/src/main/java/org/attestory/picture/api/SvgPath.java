package org.attestory.picture.api;

import java.awt.geom.Path2D;
import java.util.Locale;

/** Reads path data (SVG 1.1, section 8.3). */
final class SvgPath {

    private static final int MOST_SEGMENTS = 20_000;

    private final SvgNumbers numbers;
    private final Path2D path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char curve;

    private SvgPath(String data) {
        numbers = new SvgNumbers(data);
    }

    static Path2D of(String data) {
        SvgPath reading = new SvgPath(data);
        reading.read();
        return reading.path;
    }

    private void read() {
        int segments = 0;
        boolean first = true;
        while (numbers.hasMore()) {
            char command = numbers.letter();
            if (first && command != 'M' && command != 'm') {
                throw numbers.fault();
            }
            first = false;
            boolean relative = Character.isLowerCase(command);
            char kind = Character.toUpperCase(command);
            do {
                if (++segments > MOST_SEGMENTS) {
                    throw numbers.fault();
                }
                segment(kind, relative ? x : 0, relative ? y : 0);
                // Further pairs after a move are lines.
                kind = kind == 'M' ? 'L' : kind;
            } while (kind != 'Z' && numbers.atNumber());
        }
    }

    private void segment(char kind, double fromX, double fromY) {
        char curveBefore = curve;
        curve = kind;
        switch (kind) {
            case 'M' -> {
                to(fromX + numbers.number(), fromY + numbers.number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> line(fromX + numbers.number(), fromY + numbers.number());
            case 'H' -> line(fromX + numbers.number(), y);
            case 'V' -> line(x, fromY + numbers.number());
            case 'C' -> cubic(fromX + numbers.number(), fromY + numbers.number(), fromX, fromY);
            case 'S' -> {
                boolean smooth = curveBefore == 'C' || curveBefore == 'S';
                cubic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, fromX, fromY);
            }
            case 'Q' ->
                quadratic(
                        fromX + numbers.number(),
                        fromY + numbers.number(),
                        fromX + numbers.number(),
                        fromY + numbers.number());
            case 'T' -> {
                boolean smooth = curveBefore == 'Q' || curveBefore == 'T';
                quadratic(
                        smooth ? 2 * x - controlX : x,
                        smooth ? 2 * y - controlY : y,
                        fromX + numbers.number(),
                        fromY + numbers.number());
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                to(startX, startY);
            }
            default -> throw new SvgValueException(String.valueOf(kind).toLowerCase(Locale.ROOT));
        }
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        to(toX, toY);
    }

    private void cubic(double firstX, double firstY, double fromX, double fromY) {
        double secondX = fromX + numbers.number();
        double secondY = fromY + numbers.number();
        double toX = fromX + numbers.number();
        double toY = fromY + numbers.number();
        path.curveTo(firstX, firstY, secondX, secondY, toX, toY);
        control(secondX, secondY);
        to(toX, toY);
    }

    private void quadratic(double byX, double byY, double toX, double toY) {
        path.quadTo(byX, byY, toX, toY);
        control(byX, byY);
        to(toX, toY);
    }

    private void arc(double fromX, double fromY) {
        double radiusX = Math.abs(numbers.number());
        double radiusY = Math.abs(numbers.number());
        double turn = Math.toRadians(numbers.number());
        boolean large = numbers.flag();
        boolean clockwise = numbers.flag();
        double toX = fromX + numbers.number();
        double toY = fromY + numbers.number();
        new SvgArc(x, y, radiusX, radiusY, turn, large, clockwise, toX, toY).addTo(path);
        to(toX, toY);
    }

    private void control(double byX, double byY) {
        controlX = byX;
        controlY = byY;
    }
}
