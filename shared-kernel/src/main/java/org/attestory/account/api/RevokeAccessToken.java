package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a token for good. Its owner may, and an administrator. */
@AllowedTo({Role.LEARNER, Role.INSTRUCTOR, Role.REGISTRAR, Role.ADMINISTRATOR, Role.AUDITOR})
public record RevokeAccessToken(@TargetAggregateIdentifier AccessTokenId tokenId) implements AccessTokenCommand {}
