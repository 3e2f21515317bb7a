package org.attestory.delivery.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.List;

/**
 * Where to post something, as it is written on an envelope: countries differ too much in their addresses for more fields
 * than these.
 *
 * @param lines 3 to 8 of 1 to 60 characters: the recipient first, the country last
 */
public record PostalAddress(@JsonValue List<String> lines) {

    public static final int FEWEST_LINES = 3;
    public static final int MOST_LINES = 8;
    /** In code points; longer ones do not fit on a label. */
    public static final int LONGEST_LINE = 60;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostalAddress {
        lines = lines.stream()
                .map(line ->
                        Normalizer.normalize(line, Normalizer.Form.NFC).strip().replaceAll("\\h+", " "))
                .toList();
        if (lines.size() < FEWEST_LINES || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("an address has " + FEWEST_LINES + " to " + MOST_LINES + " lines");
        }
        if (!lines.stream().allMatch(PostalAddress::isLine)) {
            throw new IllegalArgumentException(
                    "a line of an address has 1 to " + LONGEST_LINE + " characters and no control characters");
        }
    }

    /** The address that was kept as {@link #text}. */
    public static PostalAddress ofText(String text) {
        return new PostalAddress(text.lines().toList());
    }

    /** One line below the other. */
    public String text() {
        return String.join("\n", lines);
    }

    private static boolean isLine(String line) {
        return !line.isEmpty()
                && line.codePointCount(0, line.length()) <= LONGEST_LINE
                && line.codePoints().noneMatch(Character::isISOControl);
    }

    /** Never the address: what is printed ends in logs. */
    @Override
    public String toString() {
        return "PostalAddress";
    }
}
