package org.attestory.account.api;

import org.axonframework.serialization.Revision;

/** The password was changed. Neither password nor hash is a fact to keep: the hash lives in a table of its own. */
@Revision("1")
public record PasswordChanged(AccountId accountId) implements AccountEvent {}
