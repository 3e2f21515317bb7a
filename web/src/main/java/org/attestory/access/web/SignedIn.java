package org.attestory.access.web;

import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountView;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;

/**
 * The account behind a request, read anew for each request, so that a withdrawn role or a closed account takes effect at
 * once.
 *
 * @param name as the person writes it; never printed
 */
public record SignedIn(AccountId accountId, String name, Set<Role> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    static SignedIn of(AccountView account) {
        String name = account.name();
        return new SignedIn(account.accountId(), name == null ? "" : name, account.roles());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** This person as the sender of commands. */
    public Actor actor() {
        return new Actor(accountId.value(), roles);
    }

    /** Never the name: what is printed ends in logs. */
    @Override
    public String toString() {
        return "SignedIn[" + accountId + "]";
    }
}
