package org.attestory.account.api;

import org.axonframework.serialization.Revision;

/** The person can no longer sign in. */
@Revision("1")
public record AccountDisabled(AccountId accountId) implements AccountEvent {}
