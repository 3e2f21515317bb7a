package org.attestory.document.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attestory.document.query.StyleToken.Kind;
import org.jspecify.annotations.Nullable;

/** The values that properties may have. Each reading answers with the value as we write it, or null if it is none. */
final class StyleValues {

    /** Millimetres in a unit. */
    private static final Map<String, Double> UNITS =
            Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72, "pc", 25.4 / 6, "px", 25.4 / 96);

    static final double LONGEST = 450;
    private static final double MOST_EMS = 20;
    private static final double POINTS = 72 / 25.4;
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]{1,6}(\\.[0-9]{1,6})?|\\.[0-9]{1,6})");
    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{3}){1,2}");
    private static final Set<String> COLOURS = Set.of(
            "black", "silver", "gray", "white", "maroon", "red", "purple", "fuchsia", "green", "lime", "olive",
            "yellow", "navy", "blue", "teal", "aqua", "orange");
    private static final Set<String> FAMILIES =
            Arrays.stream(Typeface.values()).map(Typeface::family).collect(Collectors.toUnmodifiableSet());

    private StyleValues() {}

    static @Nullable String keyword(StyleToken token, Set<String> known) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.kind() == Kind.NAME && known.contains(word) ? word : null;
    }

    static @Nullable String family(StyleToken token) {
        return keyword(token, FAMILIES);
    }

    /** A size of type in points, 0 if it is none or out of bounds. */
    static float points(StyleToken token) {
        double points = millimetres(token) * POINTS;
        return points >= 5 && points <= 150 ? (float) points : 0;
    }

    /** A length between bounds in millimetres, or so many ems or percent that stay within them. */
    static @Nullable String length(StyleToken token, boolean negative) {
        if (token.kind() != Kind.NUMBER) {
            return null;
        }
        double number = number(token);
        double bound = unit(token).equals("em") ? MOST_EMS : unit(token).equals("%") ? 100 : LONGEST;
        double value = unit(token).equals("em") || unit(token).equals("%") || number == 0 ? number : millimetres(token);
        if (Double.isNaN(value) || value > bound || value < (negative ? -bound : 0)) {
            return null;
        }
        return number == 0 ? "0" : token.text().toLowerCase(Locale.ROOT);
    }

    /** A number without a unit. */
    static @Nullable String plain(StyleToken token, double least, double most) {
        double number = unit(token).isEmpty() ? number(token) : Double.NaN;
        return number >= least && number <= most ? token.text() : null;
    }

    /** A colour, which may take several tokens; takes those off the list. */
    static @Nullable String colour(List<StyleToken> tokens) {
        if (tokens.isEmpty()) {
            return null;
        }
        StyleToken token = tokens.getFirst();
        String colour = keyword(token, COLOURS);
        if (token.kind() == Kind.HASH && HEX.matcher(token.text()).matches()) {
            colour = "#" + token.text().toLowerCase(Locale.ROOT);
        }
        if (colour != null) {
            tokens.removeFirst();
            return colour;
        }
        return token.kind() == Kind.FUNCTION && token.text().equalsIgnoreCase("rgb") ? rgb(tokens) : null;
    }

    private static @Nullable String rgb(List<StyleToken> tokens) {
        if (tokens.size() < 7
                || !tokens.get(6).is(')')
                || !tokens.get(2).is(',')
                || !tokens.get(4).is(',')) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 1; i < 7; i += 2) {
            String part = plain(tokens.get(i), 0, 255);
            if (part == null || part.indexOf('.') >= 0) {
                return null;
            }
            parts.add(part);
        }
        tokens.subList(0, 7).clear();
        return "rgb(" + String.join(", ", parts) + ")";
    }

    private static double millimetres(StyleToken token) {
        Double unit = UNITS.get(unit(token));
        return unit == null ? Double.NaN : number(token) * unit;
    }

    private static double number(StyleToken token) {
        String number =
                token.text().substring(0, token.text().length() - unit(token).length());
        return token.kind() == Kind.NUMBER && NUMBER.matcher(number).matches()
                ? Double.parseDouble(number)
                : Double.NaN;
    }

    private static String unit(StyleToken token) {
        if (token.kind() != Kind.NUMBER) {
            return "";
        }
        int end = token.text().length();
        while (end > 0
                && !Character.isDigit(token.text().charAt(end - 1))
                && token.text().charAt(end - 1) != '.') {
            end--;
        }
        return token.text().substring(end).toLowerCase(Locale.ROOT);
    }
}
