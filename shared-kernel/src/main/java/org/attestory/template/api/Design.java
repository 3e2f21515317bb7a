package org.attestory.template.api;

import java.util.Locale;

/** The bundled designs. Each has a character of its own, and may be set in any page format and in any colours. */
public enum Design {
    /** An engraved border, old-style letters, a seal: what people frame. */
    CLASSICAL,
    /** White space, one strong line, a sans-serif. */
    MODERN,
    /** As a university's diploma: centred, formal, its arms above. */
    ACADEMIC,
    /** As a test certificate: a grid of facts under a plain head. */
    TECHNICAL,
    /** Colour and ornament for occasions. */
    FESTIVE,
    /** Black on white with little ink, for any printer. */
    PLAIN;

    /** As written in identifiers and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
