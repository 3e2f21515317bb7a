package org.attestory.administration.web;

import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who administers an installation in which nobody has an account yet.
 *
 * @param email by which that person signs in
 * @param password to begin with; to be changed after the first log-in
 * @param name as shown on the pages
 */
@ConfigurationProperties("attestory.first-administrator")
record FirstAdministratorSettings(
        @Nullable String email,
        @Nullable String password,
        @DefaultValue("Administrator") String name) {

    EmailAddress emailAddress() {
        try {
            return new EmailAddress(String.valueOf(email));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "attestory.first-administrator.email must be an e-mail address", malformed);
        }
    }

    Password firstPassword() {
        try {
            return new Password(String.valueOf(password));
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(
                    "attestory.first-administrator.password must have %d to %d characters"
                            .formatted(Password.SHORTEST, Password.LONGEST),
                    unusable);
        }
    }

    PersonName personName() {
        return new PersonName(name);
    }

    /** Never the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return "FirstAdministratorSettings";
    }
}
