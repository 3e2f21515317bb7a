package org.attestory.account.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestory.account.api.TokenName;
import org.attestory.account.api.TokenScope;
import org.attestory.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a token is to be, as typed.
 *
 * @param scopes public names
 * @param days how long it lasts
 */
record AccessTokenForm(
        @Nullable String commandId,
        @Nullable String name,
        @Nullable List<String> scopes,
        @Nullable String days) {

    /** From which one chooses how long a token lasts. */
    static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    /** What is wrong, as a message key by field. */
    Map<String, String> errors(Set<Role> held) {
        Map<String, String> errors = new LinkedHashMap<>();
        try {
            tokenName();
        } catch (IllegalArgumentException impossible) {
            errors.put("name", "tokens.name.invalid");
        }
        Set<TokenScope> chosen = chosen();
        if (chosen.isEmpty() || !chosen.stream().allMatch(scope -> scope.isFor(held))) {
            errors.put("scopes", "tokens.scopes.invalid");
        }
        if (DAYS.stream().noneMatch(offered -> String.valueOf(offered).equals(days))) {
            errors.put("days", "tokens.days.invalid");
        }
        return errors;
    }

    TokenName tokenName() {
        return new TokenName(Objects.requireNonNullElse(name, ""));
    }

    Set<TokenScope> chosen() {
        return Objects.requireNonNullElse(scopes, List.<String>of()).stream()
                .flatMap(scope -> TokenScope.named(scope).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Must have no errors. */
    int lasting() {
        return Integer.parseInt(Objects.requireNonNull(days));
    }

    /** Never what was typed: what is printed ends in logs. */
    @Override
    public String toString() {
        return "AccessTokenForm";
    }
}
