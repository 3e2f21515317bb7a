package org.attestory.kernel;

import java.util.Set;

/**
 * Who sends a command: a person by account, a policy of the system, or somebody without an account.
 *
 * @param id the account's identifier, {@code system:<policy>} or {@code anonymous}; never a name or an address
 * @param roles the roles held when the command was sent; empty for the system and for the anonymous
 */
public record Actor(String id, Set<Role> roles) {

    /** Somebody who has not signed in. */
    public static final Actor ANONYMOUS = new Actor("anonymous", Set.of());

    private static final String SYSTEM = "system:";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The system itself, acting by the named policy. */
    public static Actor system(String policy) {
        return new Actor(SYSTEM + policy, Set.of());
    }

    /** Whether this is a policy of the system and no person. */
    public boolean isSystem() {
        return id.startsWith(SYSTEM);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
