package org.attestory.account.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.kernel.Identifiers;

/** Names an access token; it opens nothing. */
public record AccessTokenId(@JsonValue String value) {

    private static final String KIND = "token";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessTokenId {
        Identifiers.require(KIND, value);
    }

    public static AccessTokenId random() {
        return new AccessTokenId(Identifiers.random(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
