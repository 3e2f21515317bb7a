package org.attestory.account.api;

import org.axonframework.serialization.Revision;

/** The person can sign in again. */
@Revision("1")
public record AccountEnabled(AccountId accountId) implements AccountEvent {}
