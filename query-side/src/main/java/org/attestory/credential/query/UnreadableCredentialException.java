package org.attestory.credential.query;

/** What was presented is no credential. */
public final class UnreadableCredentialException extends RuntimeException {

    UnreadableCredentialException(String message) {
        super(message);
    }

    UnreadableCredentialException(String message, Throwable cause) {
        super(message, cause);
    }
}
