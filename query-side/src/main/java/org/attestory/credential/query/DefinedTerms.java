package org.attestory.credential.query;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/**
 * Looks through an expanded document for names that are relative, that is, that no context defines: processors drop them
 * or read them each in their own way, so that they would not be protected by a signature.
 */
final class DefinedTerms {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    private DefinedTerms() {}

    /**
     * Checks an expanded document.
     *
     * @throws UnsafeTermsException if a name in it is relative
     */
    static void require(JsonValue expanded) {
        switch (expanded.getValueType()) {
            case ARRAY -> expanded.asJsonArray().forEach(DefinedTerms::require);
            case OBJECT -> requireIn(expanded.asJsonObject());
            case STRING, NUMBER, TRUE, FALSE, NULL -> {}
        }
    }

    private static void requireIn(JsonObject node) {
        node.forEach((key, value) -> {
            switch (key) {
                case "@id", "@type" -> requireAbsolute(value);
                case "@value", "@language", "@direction", "@index" -> {}
                default -> {
                    if (!key.startsWith("@")) {
                        requireAbsolute(key);
                    }
                    require(value);
                }
            }
        });
    }

    private static void requireAbsolute(JsonValue names) {
        switch (names) {
            case JsonString name -> requireAbsolute(name.getString());
            case JsonArray several -> several.forEach(DefinedTerms::requireAbsolute);
            default -> throw new UnsafeTermsException("a name that is no text");
        }
    }

    private static void requireAbsolute(String name) {
        if (!ABSOLUTE.matcher(name).matches()) {
            throw new UnsafeTermsException("a term that no context defines");
        }
    }
}
