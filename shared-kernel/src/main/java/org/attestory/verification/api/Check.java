package org.attestory.verification.api;

/**
 * One named check and its result.
 *
 * @param name what is checked, stable
 * @param result how it went
 */
public record Check(Name name, Result result) {

    /** What is checked, in the order in which it is shown. */
    public enum Name {
        CODE_WELL_FORMED,
        CODE_KNOWN,
        HOLDER_NOT_ERASED,
        NOT_REVOKED,
        NOT_SUPERSEDED,
        NOT_SUSPENDED,
        NOT_EXPIRED,
        ALREADY_VALID
    }

    /** How a check went. */
    public enum Result {
        PASSED,
        FAILED,
        /** An earlier check decided already. */
        NOT_RUN
    }
}
