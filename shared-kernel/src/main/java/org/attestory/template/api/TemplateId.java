package org.attestory.template.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.kernel.Identifiers;

/** Names a template: a random one for a template made in the studio, a fixed one for each bundled design. */
public record TemplateId(@JsonValue String value) {

    private static final String KIND = "template";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TemplateId {
        Identifiers.require(KIND, value);
    }

    public static TemplateId random() {
        return new TemplateId(Identifiers.random(KIND));
    }

    /** The template that shows a design as it comes. */
    public static TemplateId of(Design design) {
        return new TemplateId(KIND + "-" + design.key());
    }

    @Override
    public String toString() {
        return value;
    }
}
