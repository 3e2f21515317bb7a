package org.attestory.picture.api;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import java.util.Set;

/** The outlines of the basic shapes (SVG 1.1, chapter 9). */
final class SvgShapes {

    /** The attributes that each shape has of its own. */
    static final Map<String, Set<String>> GEOMETRY = Map.of(
            "path", Set.of("d"),
            "rect", Set.of("x", "y", "width", "height", "rx", "ry"),
            "circle", Set.of("cx", "cy", "r"),
            "ellipse", Set.of("cx", "cy", "rx", "ry"),
            "line", Set.of("x1", "y1", "x2", "y2"),
            "polyline", Set.of("points"),
            "polygon", Set.of("points"));

    private SvgShapes() {}

    static Path2D outline(String element, Map<String, String> values) {
        return switch (element) {
            case "path" -> SvgPath.of(values.getOrDefault("d", ""));
            case "rect" -> rectangle(values);
            case "circle" -> ellipse(values, length(values, "r"), length(values, "r"));
            case "ellipse" -> ellipse(values, length(values, "rx"), length(values, "ry"));
            case "line" ->
                new Path2D.Double(new Line2D.Double(
                        length(values, "x1"), length(values, "y1"), length(values, "x2"), length(values, "y2")));
            case "polyline" -> points(values.getOrDefault("points", ""), false);
            case "polygon" -> points(values.getOrDefault("points", ""), true);
            default -> throw new SvgValueException(element);
        };
    }

    private static Path2D rectangle(Map<String, String> values) {
        double x = length(values, "x");
        double y = length(values, "y");
        double width = size(values, "width");
        double height = size(values, "height");
        double rx = size(values, values.containsKey("rx") ? "rx" : "ry");
        double ry = size(values, values.containsKey("ry") ? "ry" : "rx");
        return rx == 0 || ry == 0
                ? new Path2D.Double(new Rectangle2D.Double(x, y, width, height))
                : new Path2D.Double(new RoundRectangle2D.Double(
                        x, y, width, height, Math.min(2 * rx, width), Math.min(2 * ry, height)));
    }

    private static Path2D ellipse(Map<String, String> values, double rx, double ry) {
        if (rx < 0 || ry < 0) {
            throw new SvgValueException(rx + " " + ry);
        }
        return new Path2D.Double(
                new Ellipse2D.Double(length(values, "cx") - rx, length(values, "cy") - ry, 2 * rx, 2 * ry));
    }

    private static Path2D points(String text, boolean closed) {
        StringBuilder data = new StringBuilder();
        SvgNumbers numbers = new SvgNumbers(text);
        while (numbers.hasMore()) {
            data.append(data.isEmpty() ? "M" : "L")
                    .append(numbers.number())
                    .append(' ')
                    .append(numbers.number());
        }
        return SvgPath.of(closed && !data.isEmpty() ? data + "Z" : data.toString());
    }

    private static double size(Map<String, String> values, String name) {
        double size = length(values, name);
        if (size < 0) {
            throw new SvgValueException(values.getOrDefault(name, ""));
        }
        return size;
    }

    private static double length(Map<String, String> values, String name) {
        String value = values.get(name);
        return value == null ? 0 : SvgNumbers.length(value);
    }
}
