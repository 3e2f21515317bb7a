package org.attestory.account.web;

import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.attestory.account.api.SignUp;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** As typed. */
record SignUpForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String password,
        @Nullable String next) {

    /** The command, or null with what is wrong noted beside each field. */
    @Nullable
    SignUp toCommand(AccountId accountId, String language, BindingResult result) {
        Field<PersonName> personName = Field.read(result, "name", name, PersonName::new);
        Field<EmailAddress> address = Field.read(result, "email", email, EmailAddress::new);
        Field<Password> secret = Field.read(result, "password", password, Password::new);
        return result.hasErrors()
                ? null
                : new SignUp(accountId, personName.required(), address.required(), secret.required(), language);
    }

    /** Never what was typed: what is printed ends in logs. */
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
