package org.attestory.account.api;

import org.axonframework.serialization.Revision;

/** The token opens nothing any more. */
@Revision("1")
public record AccessTokenRevoked(AccessTokenId tokenId) implements AccessTokenEvent {}
