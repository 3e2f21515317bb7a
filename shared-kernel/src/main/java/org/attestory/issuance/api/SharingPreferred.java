package org.attestory.issuance.api;

import org.attestory.account.api.AccountId;
import org.axonframework.serialization.Revision;

/** Somebody chose what verifiers see of the certificates that they will be issued from now on. */
@Revision("1")
public record SharingPreferred(AccountId accountId, Sharing sharing) implements HolderEvent {}
