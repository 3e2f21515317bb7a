package org.attestory.issuance.api;

import org.attestory.kernel.RefusalCode;

/** Why a certificate command is refused. */
public enum IssuanceRefusal implements RefusalCode {
    /** The certificate is revoked, which is final. */
    REVOKED("issuance.revoked"),
    /** The certificate is superseded, which is final. */
    SUPERSEDED("issuance.superseded"),
    /** The certificate is not suspended. */
    NOT_SUSPENDED("issuance.not-suspended"),
    /** The certificate is suspended already. */
    ALREADY_SUSPENDED("issuance.already-suspended"),
    /** The code is used by another certificate. */
    CODE_TAKEN("issuance.code-taken"),
    /** The decision needs a note that says why. */
    NOTE_MISSING("issuance.note-missing"),
    /** There is no such program version. */
    UNKNOWN_PROGRAM("issuance.unknown-program"),
    /** The holder is unknown, or their personal data was erased. */
    HOLDER_ERASED("issuance.holder-erased"),
    /** The program names a template that was never published. */
    UNKNOWN_TEMPLATE("issuance.unknown-template"),
    /** No bundled font has some characters of the certificate; the argument {@code characters} names them. */
    UNDRAWABLE("issuance.undrawable"),
    /** The picture or the files are to be shown, and something that they show is not. */
    SHOWN_IN_FILES("issuance.shown-in-files"),
    /** The certificate would expire before it holds. */
    EMBARGO_AFTER_EXPIRY("issuance.embargo-after-expiry");

    private final String code;

    IssuanceRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
