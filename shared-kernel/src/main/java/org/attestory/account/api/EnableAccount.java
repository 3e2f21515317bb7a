package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens the door again. */
@AllowedTo(Role.ADMINISTRATOR)
public record EnableAccount(@TargetAggregateIdentifier AccountId accountId) implements AccountCommand {}
