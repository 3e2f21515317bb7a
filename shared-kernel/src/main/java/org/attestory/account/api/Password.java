package org.attestory.account.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A password in the clear, on its way to be hashed; never stored.
 *
 * @param value 12 to 128 characters, any of them (OWASP ASVS 5.0 section 6.2)
 */
public record Password(@JsonValue String value) {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {
        if (value.length() < SHORTEST || value.length() > LONGEST) {
            throw new IllegalArgumentException("a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /** Never the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return "Password";
    }
}
