package org.attestory.delivery.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.kernel.Identifiers;

/** Names an export. */
public record ExportId(@JsonValue String value) {

    private static final String KIND = "export";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExportId {
        Identifiers.require(KIND, value);
    }

    public static ExportId random() {
        return new ExportId(Identifiers.random(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
