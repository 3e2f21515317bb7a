package org.attestory.issuance.api;

import org.attestory.account.api.AccountId;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Chooses what verifiers see of the certificates to come. It changes none that was issued. Repeating it changes nothing. */
@AllowedTo(Role.LEARNER)
public record PreferSharing(@TargetAggregateIdentifier AccountId accountId, Sharing sharing) implements HolderCommand {}
