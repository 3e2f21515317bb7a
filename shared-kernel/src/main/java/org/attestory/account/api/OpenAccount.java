package org.attestory.account.api;

import java.util.Set;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * An administrator, or the first start, opens an account for somebody.
 *
 * @param roles at least one
 * @param language ISO 639-1 code in which the person reads
 */
@AllowedTo(value = Role.ADMINISTRATOR, system = true)
public record OpenAccount(
        @TargetAggregateIdentifier AccountId accountId,
        PersonName name,
        EmailAddress email,
        Password password,
        Set<Role> roles,
        String language)
        implements AccountCommand {}
