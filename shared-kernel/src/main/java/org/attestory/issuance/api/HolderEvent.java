package org.attestory.issuance.api;

import org.attestory.account.api.AccountId;

/** What has happened to somebody as a holder of certificates. Recorded with their account. */
public sealed interface HolderEvent permits SharingPreferred {

    AccountId accountId();
}
