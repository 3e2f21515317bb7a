package org.attestory.document.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a page written by hand may set, each with the values that it may have. Nothing here loads, counts,
 * makes up content, breaks pages or hides.
 */
final class StyleProperties {

    private static final Set<String> BORDER_STYLES = Set.of("none", "solid", "dashed", "dotted", "double");

    /** Reads a whole value; null if it is none. */
    private static final Map<String, Function<List<StyleToken>, @Nullable String>> KNOWN = new HashMap<>();

    static {
        KNOWN.put("color", StyleProperties::onlyColour);
        KNOWN.put("background-color", StyleProperties::onlyColour);
        one("font-family", StyleValues::family);
        one("line-height", token -> StyleValues.plain(token, 0.7, 3));
        words("text-align", "left", "center", "right", "justify");
        words("text-transform", "none", "uppercase", "lowercase", "capitalize");
        words("text-decoration", "none", "underline");
        words("white-space", "normal", "nowrap", "pre-line");
        words("vertical-align", "top", "middle", "bottom", "baseline");
        words("position", "static", "relative", "absolute");
        words("float", "left", "right", "none");
        words("clear", "left", "right", "both", "none");
        words("display", "block", "inline", "inline-block");
        words("border-collapse", "collapse", "separate");
        words("table-layout", "auto", "fixed");
        one("z-index", token -> StyleValues.plain(token, 0, 100));
        one("border-spacing", token -> StyleValues.length(token, false));
        Stream.of("width", "height", "min-width", "min-height")
                .forEach(name -> lengths(name, 1, false, Set.of("auto")));
        Stream.of("max-width", "max-height").forEach(name -> lengths(name, 1, false, Set.of("none")));
        Stream.of("top", "right", "bottom", "left").forEach(side -> {
            lengths(side, 1, true, Set.of("auto"));
            lengths("margin-" + side, 1, true, Set.of("auto"));
            lengths("padding-" + side, 1, false, Set.of());
            KNOWN.put("border-" + side, StyleProperties::border);
        });
        lengths("margin", 4, true, Set.of("auto"));
        lengths("padding", 4, false, Set.of());
        KNOWN.put("border", StyleProperties::border);
        KNOWN.put("border-color", StyleProperties::onlyColour);
        lengths("border-width", 4, false, Set.of());
        words("border-style", BORDER_STYLES.toArray(String[]::new));
    }

    private StyleProperties() {}

    static boolean isKnown(String property) {
        return property.equals("font-size") || KNOWN.containsKey(property);
    }

    /** The value as we write it, null if the property may not have it. */
    static StyleRule.@Nullable Declaration declaration(String property, List<StyleToken> value) {
        if (property.equals("font-size")) {
            float points = value.size() == 1 ? StyleValues.points(value.getFirst()) : 0;
            return points == 0 ? null : new StyleRule.Declaration(property, "", points);
        }
        Function<List<StyleToken>, @Nullable String> reading = KNOWN.get(property);
        String written = reading == null || value.isEmpty() ? null : reading.apply(new ArrayList<>(value));
        return written == null ? null : new StyleRule.Declaration(property, written, 0);
    }

    private static void one(String property, Function<StyleToken, @Nullable String> reading) {
        KNOWN.put(property, value -> value.size() == 1 ? reading.apply(value.getFirst()) : null);
    }

    private static void words(String property, String... words) {
        one(property, token -> StyleValues.keyword(token, Set.of(words)));
    }

    private static void lengths(String property, int most, boolean negative, Set<String> words) {
        KNOWN.put(property, value -> {
            List<String> written = new ArrayList<>();
            for (StyleToken token : value) {
                String length = StyleValues.length(token, negative);
                String part = length == null ? StyleValues.keyword(token, words) : length;
                if (part == null) {
                    return null;
                }
                written.add(part);
            }
            return written.size() > most ? null : String.join(" ", written);
        });
    }

    private static @Nullable String onlyColour(List<StyleToken> value) {
        String colour = StyleValues.colour(value);
        return value.isEmpty() ? colour : null;
    }

    /** A width, a style and a colour in this order; a style alone will do. */
    private static @Nullable String border(List<StyleToken> value) {
        List<String> written = new ArrayList<>();
        String width = StyleValues.length(value.getFirst(), false);
        if (width != null) {
            written.add(width);
            value.removeFirst();
        }
        String style = value.isEmpty() ? null : StyleValues.keyword(value.getFirst(), BORDER_STYLES);
        if (style == null) {
            return null;
        }
        written.add(style);
        value.removeFirst();
        if (!value.isEmpty()) {
            String colour = StyleValues.colour(value);
            if (colour == null || !value.isEmpty()) {
                return null;
            }
            written.add(colour);
        }
        return String.join(" ", written);
    }
}
