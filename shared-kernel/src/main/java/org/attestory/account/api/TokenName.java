package org.attestory.account.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a person calls an access token, to tell it from others.
 *
 * @param value 1 to 60 characters (code points) after trimming, no control characters
 */
public record TokenName(@JsonValue String value) {

    /** The longest name, in code points. */
    public static final int LONGEST = 60;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TokenName {
        value = value.strip();
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException("the name of a token has 1 to " + LONGEST + " characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the name of a token has no control characters");
        }
    }

    /** Never the name: it was typed by a person, and what is printed ends in logs. */
    @Override
    public String toString() {
        return "TokenName";
    }
}
