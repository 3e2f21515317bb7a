package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Destroys the person's key, which erases name, address and notes everywhere. Cannot be undone. Certificates keep their code and answer that the holder's data was erased. */
@AllowedTo(Role.ADMINISTRATOR)
public record ErasePersonalData(@TargetAggregateIdentifier AccountId accountId) implements AccountCommand {}
