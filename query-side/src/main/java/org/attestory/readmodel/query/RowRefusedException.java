package org.attestory.readmodel.query;

/** A row cannot be written as it is. */
final class RowRefusedException extends RuntimeException {

    private final String key;
    private final Throwable reason;

    RowRefusedException(String key, Throwable reason) {
        super("a row cannot be written", reason);
        this.key = key;
        this.reason = reason;
    }

    String key() {
        return key;
    }

    Throwable reason() {
        return reason;
    }
}
