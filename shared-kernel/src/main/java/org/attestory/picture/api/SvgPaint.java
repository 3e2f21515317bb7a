package org.attestory.picture.api;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestory.picture.api.VectorShape.Stroke;
import org.attestory.template.api.Colour;
import org.jspecify.annotations.Nullable;

/** How shapes are painted within a group: what is not said is as in the group around (SVG 1.1, chapter 11). */
record SvgPaint(
        AffineTransform transform,
        @Nullable Colour fill,
        boolean evenOdd,
        @Nullable Colour stroke,
        double strokeWidth,
        int cap,
        int join) {

    static final Set<String> ATTRIBUTES =
            Set.of("transform", "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin");

    private static final Pattern SHORT = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final Pattern LONG = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern RGB =
            Pattern.compile("rgb\\(\\s*([0-9]{1,3})\\s*,\\s*([0-9]{1,3})\\s*,\\s*([0-9]{1,3})\\s*\\)");

    /** The sixteen names of HTML 4. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("gray", "#808080"),
            Map.entry("white", "#ffffff"),
            Map.entry("maroon", "#800000"),
            Map.entry("red", "#ff0000"),
            Map.entry("purple", "#800080"),
            Map.entry("fuchsia", "#ff00ff"),
            Map.entry("green", "#008000"),
            Map.entry("lime", "#00ff00"),
            Map.entry("olive", "#808000"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("navy", "#000080"),
            Map.entry("blue", "#0000ff"),
            Map.entry("teal", "#008080"),
            Map.entry("aqua", "#00ffff"));

    /** As a picture begins. */
    static SvgPaint within(AffineTransform box) {
        return new SvgPaint(box, new Colour("#000000"), false, null, 1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** This, changed by one attribute of {@link #ATTRIBUTES}. */
    SvgPaint with(String attribute, String written) {
        String value = written.strip();
        return switch (attribute) {
            case "transform" -> {
                AffineTransform inner = new AffineTransform(transform);
                inner.concatenate(SvgTransform.of(value));
                yield new SvgPaint(inner, fill, evenOdd, stroke, strokeWidth, cap, join);
            }
            case "fill" -> new SvgPaint(transform, colour(value), evenOdd, stroke, strokeWidth, cap, join);
            case "fill-rule" ->
                new SvgPaint(
                        transform,
                        fill,
                        1 == choice(value, Map.of("nonzero", 0, "evenodd", 1)),
                        stroke,
                        strokeWidth,
                        cap,
                        join);
            case "stroke" -> new SvgPaint(transform, fill, evenOdd, colour(value), strokeWidth, cap, join);
            case "stroke-width" ->
                new SvgPaint(transform, fill, evenOdd, stroke, Math.max(0, SvgNumbers.length(value)), cap, join);
            case "stroke-linecap" -> {
                Map<String, Integer> caps = Map.of(
                        "butt", BasicStroke.CAP_BUTT, "round", BasicStroke.CAP_ROUND, "square", BasicStroke.CAP_SQUARE);
                yield new SvgPaint(transform, fill, evenOdd, stroke, strokeWidth, choice(value, caps), join);
            }
            case "stroke-linejoin" -> {
                Map<String, Integer> joins = Map.of(
                        "miter",
                        BasicStroke.JOIN_MITER,
                        "round",
                        BasicStroke.JOIN_ROUND,
                        "bevel",
                        BasicStroke.JOIN_BEVEL);
                yield new SvgPaint(transform, fill, evenOdd, stroke, strokeWidth, cap, choice(value, joins));
            }
            default -> throw new SvgValueException(attribute);
        };
    }

    /** The outline as it is painted; null if nothing of it would be seen. */
    @Nullable
    VectorShape paint(Path2D outline) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        Colour line = stroke;
        Stroke painted =
                line == null || strokeWidth * scale <= 0 ? null : new Stroke(line, strokeWidth * scale, cap, join);
        if ((fill == null && painted == null) || outline.getCurrentPoint() == null) {
            return null;
        }
        Path2D placed = new Path2D.Double(outline, transform);
        placed.setWindingRule(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        return new VectorShape(placed, fill, painted);
    }

    private static int choice(String value, Map<String, Integer> choices) {
        Integer chosen = choices.get(value);
        if (chosen == null) {
            throw new SvgValueException(value);
        }
        return chosen;
    }

    private static @Nullable Colour colour(String value) {
        if (value.equals("none")) {
            return null;
        }
        String named = NAMES.get(value.toLowerCase(Locale.ROOT));
        if (named != null) {
            return new Colour(named);
        }
        if (LONG.matcher(value).matches()) {
            return new Colour(value.toLowerCase(Locale.ROOT));
        }
        Matcher brief = SHORT.matcher(value);
        if (brief.matches()) {
            return new Colour(brief.replaceAll("#$1$1$2$2$3$3").toLowerCase(Locale.ROOT));
        }
        Matcher rgb = RGB.matcher(value);
        if (rgb.matches()) {
            return new Colour("#%02x%02x%02x".formatted(part(rgb.group(1)), part(rgb.group(2)), part(rgb.group(3))));
        }
        throw new SvgValueException(value);
    }

    private static int part(String number) {
        return Math.min(255, Integer.parseInt(number));
    }
}
