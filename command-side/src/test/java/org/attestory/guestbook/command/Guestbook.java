package org.attestory.guestbook.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.attestory.guestbook.api.BurnGuestbook;
import org.attestory.guestbook.api.GuestbookOpened;
import org.attestory.guestbook.api.GuestbookSigned;
import org.attestory.guestbook.api.OpenGuestbook;
import org.attestory.guestbook.api.PlaceGuestbook;
import org.attestory.guestbook.api.SignGuestbook;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.Personal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Guestbook {

    /** Pages in a book; whoever wants to sign beyond is refused. */
    static final int PAGES = 40;

    /** Null until the first event: the framework takes whatever stands here for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // The framework reads it.
    private @Nullable String id;

    private int signed;

    Guestbook() {}

    @CommandHandler
    Guestbook(OpenGuestbook command) {
        apply(new GuestbookOpened(command.guestbookId(), Personal.of(command.host(), command.name())));
    }

    @CommandHandler
    Guestbook(PlaceGuestbook command) {
        apply(new GuestbookOpened(command.guestbookId(), Personal.of(command.host(), "Ada")));
    }

    @CommandHandler
    int handle(SignGuestbook command, Actor actor, Interference interference) {
        if (signed == PAGES) {
            throw new RefusedException(AccessRefusal.NOT_FOUND);
        }
        interference.beforeSigning(command.guestbookId(), signed + 1);
        apply(new GuestbookSigned(command.guestbookId(), signed + 1, actor.id()));
        return signed;
    }

    @CommandHandler
    void handle(BurnGuestbook command) {
        throw new AssertionError("passed without permission");
    }

    @EventSourcingHandler
    void on(GuestbookOpened event) {
        id = event.guestbookId();
    }

    @EventSourcingHandler
    void on(GuestbookSigned event) {
        signed = event.page();
    }
}
