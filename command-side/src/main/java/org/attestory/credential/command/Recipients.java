package org.attestory.credential.command;

import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.credential.api.HashedRecipient;

/** The people whom credentials are about. */
interface Recipients {

    /** The person's e-mail address, hashed with the salt; empty if there is none or the personal data was erased. */
    Optional<HashedRecipient> hashed(AccountId accountId, String salt);
}
