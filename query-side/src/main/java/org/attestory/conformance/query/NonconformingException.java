package org.attestory.conformance.query;

/** What a standard does not allow. */
final class NonconformingException extends RuntimeException {

    NonconformingException(String message) {
        super(message);
    }

    static void refuseIf(boolean condition, String message) {
        if (condition) {
            throw new NonconformingException(message);
        }
    }
}
