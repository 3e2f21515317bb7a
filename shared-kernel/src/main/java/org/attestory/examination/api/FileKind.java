package org.attestory.examination.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a file is, told by its content and never by its name. */
public enum FileKind {
    PDF,
    PNG,
    /** A photograph or a scan: nothing of that kind is issued, but there may be a code in it. */
    JPEG,
    /** An open credential with an embedded proof, as JSON. */
    CREDENTIAL,
    /** An open credential as signed token. */
    TOKEN,
    OTHER;

    /** As in the public JSON. */
    @JsonValue
    public String publicName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
