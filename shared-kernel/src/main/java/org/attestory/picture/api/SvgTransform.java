package org.attestory.picture.api;

import java.awt.geom.AffineTransform;

/** Reads the attribute {@code transform} (SVG 1.1, section 7.6). */
final class SvgTransform {

    private static final int MOST = 16;

    private SvgTransform() {}

    static AffineTransform of(String text) {
        AffineTransform transform = new AffineTransform();
        SvgNumbers numbers = new SvgNumbers(text);
        for (int count = 0; numbers.hasMore(); count++) {
            if (count == MOST) {
                throw new SvgValueException(text);
            }
            String name = numbers.word();
            numbers.expect('(');
            double[] values = new double[6];
            int size = 0;
            while (size < values.length && numbers.atNumber()) {
                values[size++] = numbers.number();
            }
            numbers.expect(')');
            transform.concatenate(one(name, values, size));
        }
        return transform;
    }

    private static AffineTransform one(String name, double[] values, int size) {
        return switch (name + size) {
            case "matrix6" -> new AffineTransform(values);
            case "translate1", "translate2" -> AffineTransform.getTranslateInstance(values[0], values[1]);
            case "scale1" -> AffineTransform.getScaleInstance(values[0], values[0]);
            case "scale2" -> AffineTransform.getScaleInstance(values[0], values[1]);
            case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(values[0]));
            case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(values[0]), values[1], values[2]);
            case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(values[0])), 0);
            case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(values[0])));
            default -> throw new SvgValueException(name);
        };
    }
}
