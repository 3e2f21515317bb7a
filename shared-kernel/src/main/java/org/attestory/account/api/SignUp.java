package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A person opens an account for themselves, as a learner.
 *
 * @param language ISO 639-1 code in which the person reads
 */
@AllowedTo(anyone = true)
public record SignUp(
        @TargetAggregateIdentifier AccountId accountId,
        PersonName name,
        EmailAddress email,
        Password password,
        String language)
        implements AccountCommand {}
