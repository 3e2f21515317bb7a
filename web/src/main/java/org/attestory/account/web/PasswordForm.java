package org.attestory.account.web;

import org.attestory.account.api.AccountId;
import org.attestory.account.api.ChangePassword;
import org.attestory.account.api.Password;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The present and the next password, as typed. */
record PasswordForm(@Nullable String current, @Nullable String password) {

    /** The command, or null with what is wrong noted beside each field. */
    @Nullable
    ChangePassword toCommand(AccountId accountId, BindingResult result) {
        Field<Password> present = Field.read(result, "current", current, Password::new);
        Field<Password> next = Field.read(result, "password", password, Password::new);
        return result.hasErrors() ? null : new ChangePassword(accountId, present.required(), next.required());
    }

    /** Never a password: what is printed ends in logs. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
