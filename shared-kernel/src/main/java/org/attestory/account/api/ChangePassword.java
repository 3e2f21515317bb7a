package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The person's own change of password. */
@AllowedTo({Role.LEARNER, Role.INSTRUCTOR, Role.REGISTRAR, Role.ADMINISTRATOR, Role.AUDITOR})
public record ChangePassword(@TargetAggregateIdentifier AccountId accountId, Password current, Password next)
        implements AccountCommand {}
