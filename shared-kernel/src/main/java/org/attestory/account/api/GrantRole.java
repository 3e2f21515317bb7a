package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds a role. */
@AllowedTo(Role.ADMINISTRATOR)
public record GrantRole(@TargetAggregateIdentifier AccountId accountId, Role role) implements AccountCommand {}
