package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes the door: the person cannot sign in, and open sessions end. Nobody disables themselves. */
@AllowedTo(Role.ADMINISTRATOR)
public record DisableAccount(@TargetAggregateIdentifier AccountId accountId) implements AccountCommand {}
