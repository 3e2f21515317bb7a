package org.attestory.verification.api;

import org.attestory.kernel.RefusalCode;

/** Why a verifier gets no verdict. */
public enum VerificationRefusal implements RefusalCode {
    /** Where the certificate stands could not be established at this moment. Never a reason to take it for valid. */
    NOT_ESTABLISHED("verification.not-established"),
    /** The present can be answered, but the history that tells the past cannot be read at this moment. */
    PAST_NOT_ESTABLISHED("verification.past-not-established");

    private final String code;

    VerificationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
