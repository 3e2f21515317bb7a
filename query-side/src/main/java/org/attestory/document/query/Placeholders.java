package org.attestory.document.query;

import java.util.Map;
import java.util.Set;

/** The names of what a page written by hand can show. */
final class Placeholders {

    static final Set<String> TEXTS = Set.of(
            "holder",
            "title",
            "kind",
            "institution",
            "place",
            "lead",
            "verb",
            "version",
            "level",
            "hours",
            "grade",
            "honours",
            "completed",
            "issued",
            "validUntil",
            "number",
            "outcomesLabel",
            "freeText",
            "codeLabel",
            "code",
            "verify",
            "scan",
            "demo");

    /** The fields of an item by the name of its list; an item that is a text by itself is a dot. */
    static final Map<String, Set<String>> LISTS =
            Map.of("outcomes", Set.of("."), "signatories", Set.of("name", "role"));

    /** Pictures that a page may show: {@code art:NAME}. */
    static final Set<String> ARTWORKS =
            Set.of("qr", "seal", "border", "logo", "signature1", "signature2", "signature3", "signature4");

    private Placeholders() {}

    static boolean isText(String name, Set<String> fields) {
        return TEXTS.contains(name) || fields.contains(name);
    }
}
