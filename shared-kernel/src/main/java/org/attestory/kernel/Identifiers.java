package org.attestory.kernel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** The common form of identifiers: a kind, a dash, and a UUID or a slug. They are public-safe and hold nothing personal. */
public final class Identifiers {

    private static final Pattern REST = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private Identifiers() {}

    /**
     * Checks an identifier of a kind.
     *
     * @throws IllegalArgumentException if it has another kind or another form
     */
    public static String require(String kind, String value) {
        if (!value.startsWith(kind + "-")
                || !REST.matcher(value.substring(kind.length() + 1)).matches()) {
            throw new IllegalArgumentException("not an identifier of kind " + kind);
        }
        return value;
    }

    public static String random(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    /** The same identifier whenever the parts are the same: how "at most one" is kept without a look-up. */
    public static String derived(String kind, String... parts) {
        byte[] name = String.join("|", parts).getBytes(StandardCharsets.UTF_8);
        return kind + "-" + UUID.nameUUIDFromBytes(name);
    }
}
