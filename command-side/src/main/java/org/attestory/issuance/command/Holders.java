package org.attestory.issuance.command;

import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.Sharing;
import org.attestory.personal.api.Personal;

/** The people to whom certificates are issued. */
interface Holders {

    /** The person at this moment; empty if there is no such account or its personal data was erased. */
    Optional<Holder> find(AccountId accountId);

    /**
     * A person.
     *
     * @param sharing what verifiers are to see of their new certificates
     */
    record Holder(Personal name, Sharing sharing) {}
}
