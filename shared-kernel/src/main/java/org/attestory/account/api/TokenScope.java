package org.attestory.account.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestory.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What a program may do with an access token, at most: never more than its owner may do at that moment. */
public enum TokenScope {
    /** Learn whose token it is, and what it allows. */
    ACCOUNT(null),
    /** Verify many codes at once, under limits of its own. */
    VERIFICATIONS(null),
    /** Hand in program files. */
    PROGRAMS(Role.ADMINISTRATOR);

    private final @Nullable Role role;

    TokenScope(@Nullable Role role) {
        this.role = role;
    }

    /** In which of its owner's roles it lets a program act; none if what it allows takes no role. */
    public Set<Role> within(Set<Role> held) {
        return role != null && held.contains(role) ? Set.of(role) : Set.of();
    }

    /** Whether it is of any use to somebody with these roles. */
    public boolean isFor(Set<Role> held) {
        return role == null || held.contains(role);
    }

    /** As programs and forms name it. */
    public String publicName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that public name. */
    public static Optional<TokenScope> named(String publicName) {
        return Arrays.stream(values())
                .filter(scope -> scope.publicName().equals(publicName))
                .findFirst();
    }
}
