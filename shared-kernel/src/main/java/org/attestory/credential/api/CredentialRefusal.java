package org.attestory.credential.api;

import org.attestory.kernel.RefusalCode;

/** Why an open credential is not handed out. */
public enum CredentialRefusal implements RefusalCode {
    /** The certificate was issued a moment ago, and its credential is not ready yet. */
    NOT_READY("credential.not-ready");

    private final String code;

    CredentialRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
