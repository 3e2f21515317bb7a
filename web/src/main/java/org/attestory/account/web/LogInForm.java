package org.attestory.account.web;

import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.LogIn;
import org.attestory.account.api.Password;
import org.jspecify.annotations.Nullable;

/**
 * As typed.
 *
 * @param next where to go on; checked before it is used
 */
record LogInForm(
        @Nullable String email,
        @Nullable String password,
        @Nullable String next) {

    /** @throws IllegalArgumentException if no account can have such an address or such a password */
    LogIn toCommand() {
        return new LogIn(new EmailAddress(email == null ? "" : email), new Password(password == null ? "" : password));
    }

    /** Never what was typed: what is printed ends in logs. */
    @Override
    public String toString() {
        return "LogInForm";
    }
}
