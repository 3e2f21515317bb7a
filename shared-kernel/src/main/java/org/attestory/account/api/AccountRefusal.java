package org.attestory.account.api;

import org.attestory.kernel.RefusalCode;

/** Why an account command is refused. */
public enum AccountRefusal implements RefusalCode {
    /** An account with this e-mail address exists. */
    EMAIL_TAKEN("account.email-taken"),
    /** The e-mail address or the password is wrong, or the account is disabled; which one is not told. */
    WRONG_CREDENTIALS("account.wrong-credentials"),
    /** Nobody may disable themselves, withdraw their own role or erase themselves. */
    NOT_YOURSELF("account.not-yourself"),
    /** No bundled font has some characters of the name; the argument {@code characters} names them. */
    NAME_UNDRAWABLE("account.name-undrawable"),
    /** An account keeps at least one role. */
    LAST_ROLE("account.last-role"),
    /** The personal data of this account was erased; it cannot be used again. */
    PERSONAL_DATA_ERASED("account.personal-data-erased"),
    /** An access token allows something, and ends within a year. */
    TOKEN_IMPOSSIBLE("account.token-impossible");

    private final String code;

    AccountRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
