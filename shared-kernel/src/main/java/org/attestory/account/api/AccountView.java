package org.attestory.account.api;

import java.time.Instant;
import java.util.Set;
import org.attestory.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators and the person see it.
 *
 * @param name null once erased
 * @param email null once erased
 */
public record AccountView(
        AccountId accountId,
        @Nullable String name,
        @Nullable String email,
        Set<Role> roles,
        String language,
        boolean disabled,
        boolean erased,
        Instant openedAt) {}
