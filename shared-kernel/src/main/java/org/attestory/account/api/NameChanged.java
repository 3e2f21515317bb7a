package org.attestory.account.api;

import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/** The person corrected their name. */
@Revision("1")
public record NameChanged(AccountId accountId, Personal name) implements AccountEvent {}
