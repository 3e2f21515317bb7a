package org.attestory.kernel;

import java.util.UUID;

/**
 * Names one intention of a sender. A command repeated under the same identifier takes effect once.
 *
 * @param value 1 to 100 visible ASCII characters, unique per intention
 */
public record CommandId(String value) {

    public CommandId {
        if (!value.matches("[\\x21-\\x7e]{1,100}")) {
            throw new IllegalArgumentException("a command identifier has 1 to 100 visible ASCII characters");
        }
    }

    public static CommandId random() {
        return new CommandId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
