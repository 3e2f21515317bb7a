package org.attestory.account.api;

import java.time.LocalDate;
import org.attestory.kernel.AllowedTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that a program came with the token on that day, so that its owner sees which tokens nobody needs any more.
 *
 * @param day in UTC
 */
@AllowedTo(system = true)
public record RecordTokenUse(@TargetAggregateIdentifier AccessTokenId tokenId, LocalDate day)
        implements AccessTokenCommand {}
