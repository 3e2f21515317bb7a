package org.attestory.program.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.kernel.Identifiers;

/** Names a program by its slug, so that a slug belongs to one program for ever. */
public record ProgramId(@JsonValue String value) {

    private static final String KIND = "program";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgramId {
        Identifiers.require(KIND, value);
    }

    /** The program with that slug: 1 to 60 lower-case letters, digits and single dashes. */
    public static ProgramId ofSlug(String slug) {
        return new ProgramId(KIND + "-" + slug);
    }

    /** The name in public addresses. */
    public String slug() {
        return value.substring(KIND.length() + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
