package org.attestory.account.api;

import org.axonframework.serialization.Revision;

/** The person's key was destroyed; every personal text about them is erased from here on. */
@Revision("1")
public record PersonalDataErased(AccountId accountId) implements AccountEvent {}
