package org.attestory.journeys;

import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;

/** Somebody whom a test brought to where its journey begins. */
record Player(Person person, String name, AccountId accountId, Set<Role> roles) {

    Actor actor() {
        return new Actor(accountId.value(), roles);
    }
}
