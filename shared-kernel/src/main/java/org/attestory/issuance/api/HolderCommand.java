package org.attestory.issuance.api;

import org.attestory.account.api.AccountId;

/** What somebody can ask for all certificates that they will hold. */
public sealed interface HolderCommand permits PreferSharing {

    AccountId accountId();
}
