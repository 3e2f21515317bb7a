package org.attestory.template.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An sRGB colour, written {@code #1d3557}.
 *
 * @param hex a number sign and six lower-case hexadecimal digits
 */
public record Colour(@JsonValue String hex) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Colour {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a colour is written #rrggbb");
        }
    }

    /** From 1 (the same) to 21 (black on white): the contrast ratio of WCAG 2.2, "contrast ratio". */
    public double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** From 0 (black) to 1 (white): the relative luminance of WCAG 2.2. */
    public double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int start) {
        double channel = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
