package org.attestory.personal.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The person whom data is about, by a pseudonym that outlives erasure.
 *
 * @param value the identifier of the person's account
 */
public record DataSubject(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataSubject {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a data subject needs an identifier");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
