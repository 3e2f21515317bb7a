package org.attestory.verification.api;

/**
 * One named check and its result.
 *
 * @param name what is checked, stable
 * @param result how it went
 */
public record Check(Name name, Result result) {

    /** What is checked, in the order in which it is shown. Which checks there are is known before any is made. */
    public enum Name {
        CODE_WELL_FORMED,
        CODE_KNOWN,
        /** The open credential of the certificate carries a signature that holds under a key that the issuer publishes. */
        ISSUER_SIGNATURE,
        /** What is shown is what was recorded at issue, read anew from the history. */
        CONTENT_UNCHANGED,
        ALREADY_VALID,
        NOT_EXPIRED,
        NOT_SUSPENDED,
        NOT_REVOKED,
        NOT_SUPERSEDED,
        HOLDER_NOT_ERASED
    }

    /** How a check went. */
    public enum Result {
        PASSED,
        FAILED,
        /** It does not apply: an earlier check decided already, or what it would look at is erased. */
        NOT_RUN,
        /** It could not be made at this moment, which says nothing about the certificate. */
        UNAVAILABLE
    }
}
