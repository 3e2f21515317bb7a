package org.attestory.issuance.command;

import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.personal.api.Personal;

/** The people to whom certificates are issued. */
interface Holders {

    /** The person's name at this moment; empty if there is no such account or its personal data was erased. */
    Optional<Personal> name(AccountId accountId);
}
