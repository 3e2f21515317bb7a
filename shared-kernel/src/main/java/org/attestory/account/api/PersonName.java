package org.attestory.account.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;

/**
 * The name of a person as the person writes it, in any script.
 *
 * @param value 1 to 120 characters (code points) after Unicode NFC and trimming; no control characters or line breaks
 */
public record PersonName(@JsonValue String value) {

    /** The longest name, in code points. */
    public static final int LONGEST = 120;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip().replaceAll("\\h+", " ");
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has no control characters");
        }
    }

    /** Never the name: what is printed ends in logs. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
