package org.attestory.account.api;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A program came with the token, for the first time on that day.
 *
 * @param day in UTC
 */
@Revision("1")
public record AccessTokenUsed(AccessTokenId tokenId, LocalDate day) implements AccessTokenEvent {}
