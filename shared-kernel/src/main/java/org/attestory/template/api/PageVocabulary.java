package org.attestory.template.api;

import java.util.List;
import java.util.Map;

/** The names of what a page written by hand can show, in the order in which authors are told of them. */
public final class PageVocabulary {

    /** Written {@code {{holder}}}. */
    public static final List<String> VALUES = List.of(
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
    public static final Map<String, List<String>> LISTS =
            Map.of("outcomes", List.of("."), "signatories", List.of("name", "role"));

    /** Written {@code art:seal}. */
    public static final List<String> PICTURES =
            List.of("border", "seal", "logo", "signature1", "signature2", "signature3", "signature4", "qr");

    /** Families of fonts. */
    public static final List<String> TYPEFACES = List.of(
            "display",
            "text",
            "italic",
            "strong",
            "label",
            "code",
            "sans",
            "sans-italic",
            "sans-strong",
            "sans-label",
            "sans-code",
            "sans-light",
            "capitals",
            "festive",
            "mono");

    private PageVocabulary() {}
}
