package org.attestory.readmodel.query;

/** A row cannot be written as it is. */
final class RowRefusedException extends RuntimeException {

    private final String key;

    RowRefusedException(String key, Throwable cause) {
        super("a row cannot be written", cause);
        this.key = key;
    }

    String key() {
        return key;
    }
}
