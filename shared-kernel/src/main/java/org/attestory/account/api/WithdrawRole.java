package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a role away; the last administrator keeps theirs by the rule that nobody withdraws their own. */
@AllowedTo(Role.ADMINISTRATOR)
public record WithdrawRole(@TargetAggregateIdentifier AccountId accountId, Role role) implements AccountCommand {}
