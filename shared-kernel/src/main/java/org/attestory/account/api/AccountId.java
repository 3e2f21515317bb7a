package org.attestory.account.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.kernel.Identifiers;
import org.attestory.personal.api.DataSubject;

/** Names an account; it says nothing about the person. */
public record AccountId(@JsonValue String value) {

    private static final String KIND = "account";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        Identifiers.require(KIND, value);
    }

    public static AccountId random() {
        return new AccountId(Identifiers.random(KIND));
    }

    /** The same person as the subject of personal data. */
    public DataSubject subject() {
        return new DataSubject(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
