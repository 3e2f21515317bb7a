package org.attestory.issuance.api;

import org.attestory.account.api.AccountId;

/** What verifiers will see of the certificates that this person is issued from now on. */
public record GetPreferredSharing(AccountId accountId) {

    /** The choice; {@link Sharing#UNCHOSEN} if there was none. */
    public record Result(Sharing sharing) {}
}
