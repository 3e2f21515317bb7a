package org.attestory.account.command;

import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.Password;

/** By what people sign in. It is kept beside the history, in the transaction of the command, and deleted on erasure. */
interface Credentials {

    /** Claims an address for an account; false if another account has it. */
    boolean claim(EmailAddress email, AccountId accountId);

    /** Stores the first password of an account, or replaces it. */
    void setPassword(AccountId accountId, Password password);

    boolean matches(AccountId accountId, Password password);

    /** The account that this address and password open, in the same time whatever is wrong. */
    Optional<AccountId> authenticate(EmailAddress email, Password password);

    /** Opens or closes the door. */
    void setDisabled(AccountId accountId, boolean disabled);

    /** Deletes all of it. */
    void forget(AccountId accountId);
}
