package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The person's own correction of their name. It changes no certificate already issued. */
@AllowedTo({Role.LEARNER, Role.INSTRUCTOR, Role.REGISTRAR, Role.ADMINISTRATOR, Role.AUDITOR})
public record ChangeName(@TargetAggregateIdentifier AccountId accountId, PersonName name) implements AccountCommand {}
