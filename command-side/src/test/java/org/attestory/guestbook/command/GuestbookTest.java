package org.attestory.guestbook.command;

import java.util.Set;
import org.attestory.guestbook.api.GuestbookOpened;
import org.attestory.guestbook.api.GuestbookSigned;
import org.attestory.guestbook.api.SignGuestbook;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Role;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.Personal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class GuestbookTest {

    @Test
    void knowsWhoSends() {
        Actor actor = new Actor("account-1", Set.of(Role.LEARNER));

        new AggregateTestFixture<>(Guestbook.class)
                .registerInjectableResource(new Interference())
                .given(new GuestbookOpened("book", Personal.of(new DataSubject("account-7"), "Ada")))
                .when(new SignGuestbook("book"), CommandMetaData.of(actor, CommandId.random()))
                .expectEvents(new GuestbookSigned("book", 1, "account-1"));
    }
}
