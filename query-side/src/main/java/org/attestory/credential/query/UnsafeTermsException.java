package org.attestory.credential.query;

/** A document that means something else to others than it seems to say, or nothing at all. */
public final class UnsafeTermsException extends RuntimeException {

    UnsafeTermsException(String message) {
        super(message);
    }

    UnsafeTermsException(String message, Throwable cause) {
        super(message, cause);
    }
}
