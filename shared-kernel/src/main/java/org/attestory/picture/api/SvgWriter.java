package org.attestory.picture.api;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.attestory.picture.api.VectorShape.Stroke;

/** Writes vector pictures in the one way in which they are stored: a flat list of paths. */
final class SvgWriter {

    private static final int DECIMALS = 2;
    private static final double STEPS = 100;
    private static final double FINEST_STROKE = 0.01;
    private static final Map<Integer, String> CAPS =
            Map.of(BasicStroke.CAP_BUTT, "butt", BasicStroke.CAP_ROUND, "round", BasicStroke.CAP_SQUARE, "square");
    private static final Map<Integer, String> JOINS =
            Map.of(BasicStroke.JOIN_MITER, "miter", BasicStroke.JOIN_ROUND, "round", BasicStroke.JOIN_BEVEL, "bevel");

    private SvgWriter() {}

    static String write(VectorPicture picture) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(picture.width()))
                .append(' ')
                .append(number(picture.height()))
                .append("\">\n");
        for (VectorShape shape : picture.shapes()) {
            svg.append("<path");
            attribute(svg, "fill", shape.fill() == null ? "none" : shape.fill().hex());
            if (shape.path().getWindingRule() == Path2D.WIND_EVEN_ODD) {
                attribute(svg, "fill-rule", "evenodd");
            }
            Stroke stroke = shape.stroke();
            if (stroke != null) {
                attribute(svg, "stroke", stroke.colour().hex());
                attribute(svg, "stroke-width", number(stroke.width()));
                attribute(svg, "stroke-linecap", CAPS.getOrDefault(stroke.cap(), "butt"));
                attribute(svg, "stroke-linejoin", JOINS.getOrDefault(stroke.join(), "miter"));
            }
            attribute(svg, "d", data(shape.path()));
            svg.append("/>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    /** The shape with the precision that is written, so that what is read again is the same. */
    static VectorShape rounded(VectorShape shape) {
        Path2D rounded = new Path2D.Double(shape.path().getWindingRule());
        double[] at = new double[6];
        for (PathIterator path = shape.path().getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            for (int i = 0; i < at.length; i++) {
                at[i] = Math.rint(at[i] * STEPS) / STEPS;
            }
            switch (segment) {
                case PathIterator.SEG_MOVETO -> rounded.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> rounded.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> rounded.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> rounded.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> rounded.closePath();
            }
        }
        Stroke stroke = shape.stroke();
        return new VectorShape(
                rounded,
                shape.fill(),
                stroke == null
                        ? null
                        : new Stroke(
                                stroke.colour(),
                                Math.max(FINEST_STROKE, Math.rint(stroke.width() * STEPS) / STEPS),
                                stroke.cap(),
                                stroke.join()));
    }

    private static void attribute(StringBuilder svg, String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String data(Path2D outline) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> segment(data, 'M', at, 2);
                case PathIterator.SEG_LINETO -> segment(data, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> segment(data, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> segment(data, 'C', at, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void segment(StringBuilder data, char command, double[] numbers, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(number(numbers[i]));
        }
    }

    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
