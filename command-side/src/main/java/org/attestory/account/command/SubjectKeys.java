package org.attestory.account.command;

import org.attestory.personal.api.DataSubject;

/** The keys under which personal data is stored. */
@FunctionalInterface
interface SubjectKeys {

    /**
     * Destroys the key of a person, in the transaction of the command. It has no effect on a person without a key or one
     * whose key was destroyed before.
     */
    void destroy(DataSubject subject);
}
