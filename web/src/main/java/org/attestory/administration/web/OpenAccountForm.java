package org.attestory.administration.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.OpenAccount;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.Identifiers;
import org.attestory.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sends to open an account, as typed.
 *
 * @param password made for the form, so that sending it again opens no other account and shows no other password
 */
record OpenAccountForm(
        @Nullable String commandId,
        @Nullable String password,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<Role> roles,
        @Nullable String language) {

    static final List<String> LANGUAGES = List.of("en", "fr");

    static OpenAccountForm empty(String language) {
        return new OpenAccountForm(null, null, "", "", List.of(), language);
    }

    public boolean has(Role role) {
        return roles != null && roles.contains(role);
    }

    /** What is wrong, as a message key by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!possible(name, text -> new PersonName(text).value())) {
            errors.put("name", "administration.name.impossible");
        }
        if (!possible(email, text -> new EmailAddress(text).value())) {
            errors.put("email", "administration.email.impossible");
        }
        if (roles == null || roles.isEmpty()) {
            errors.put("roles", "administration.roles.none");
        }
        return errors;
    }

    /** The account's identifier follows from the intention, so that both stay the same when the form is sent again. */
    OpenAccount toCommand(CommandId intention) {
        Set<Role> chosen = roles == null || roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        return new OpenAccount(
                new AccountId(Identifiers.derived("account", intention.value())),
                new PersonName(text(name)),
                new EmailAddress(text(email)),
                new Password(text(password)),
                chosen,
                language != null && LANGUAGES.contains(language) ? language : LANGUAGES.getFirst());
    }

    private static boolean possible(@Nullable String text, UnaryOperator<String> parse) {
        try {
            return !parse.apply(text(text)).isEmpty();
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Never what was typed: what is printed ends in logs. */
    @Override
    public String toString() {
        return "OpenAccountForm";
    }
}
