package org.attestory.delivery.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.CancelPrintedCopy;
import org.attestory.delivery.api.ChoosePrintedCopy;
import org.attestory.delivery.api.DeliveryRefusal;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.delivery.api.PrintedCopyCancelled;
import org.attestory.delivery.api.PrintedCopyChosen;
import org.attestory.delivery.api.PrintedCopyEvent;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyPosted;
import org.attestory.delivery.api.PrintedCopyPrinted;
import org.attestory.delivery.api.PrintedCopyRequested;
import org.attestory.delivery.api.PrintedCopyReturned;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.delivery.api.RecordPosted;
import org.attestory.delivery.api.RecordPrinted;
import org.attestory.delivery.api.RecordReturned;
import org.attestory.delivery.api.RequestChosenCopy;
import org.attestory.delivery.api.RequestPrintedCopy;
import org.attestory.delivery.command.PostOffers.PostOffer;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The printed copy of a certificate on its way from a wish to a letter box. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class PrintedCopy {

    @AggregateIdentifier
    private PrintedCopyId id;

    private AccountId learnerId;
    private Personal address;
    private @Nullable PrintedCopyState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChoosePrintedCopy command, Actor actor, PostOffers offers) {
        refuseIf(!PrintedCopyId.of(command.enrolmentId()).equals(command.copyId()), AccessRefusal.NOT_ALLOWED);
        CertificateId certificateId = CertificateId.forEnrolment(command.enrolmentId());
        PostOffer offer =
                offers.of(command.enrolmentId()).orElseThrow(() -> new RefusedException(AccessRefusal.NOT_FOUND));
        want(command.copyId(), certificateId, command.address(), offer, actor);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestPrintedCopy command, Actor actor, PostOffers offers) {
        refuseIf(!PrintedCopyId.of(command.certificateId()).equals(command.copyId()), AccessRefusal.NOT_ALLOWED);
        PostOffer offer =
                offers.of(command.certificateId()).orElseThrow(() -> new RefusedException(AccessRefusal.NOT_FOUND));
        want(command.copyId(), command.certificateId(), command.address(), offer, actor);
    }

    private void want(
            PrintedCopyId copyId, CertificateId certificateId, PostalAddress to, PostOffer offer, Actor actor) {
        refuseIf(!actor.id().equals(offer.learnerId().value()), AccessRefusal.NOT_ALLOWED);
        refuseIf(!offer.offered(), DeliveryRefusal.POST_NOT_OFFERED);
        refuseIf(state != null && state != PrintedCopyState.CHOSEN && !state.isOver(), DeliveryRefusal.COPY_UNDER_WAY);
        Personal sealed = Personal.of(offer.learnerId().subject(), to.text());
        VerificationCode code = offer.code();
        apply(
                code == null
                        ? new PrintedCopyChosen(copyId, certificateId, offer.learnerId(), sealed)
                        : new PrintedCopyRequested(copyId, certificateId, code, offer.learnerId(), sealed));
    }

    /** Whoever says that the certificate is issued may say so again, and does not know whether anything was chosen. */
    @CommandHandler
    void handle(RequestChosenCopy command) {
        if (state == PrintedCopyState.CHOSEN && !address.isErased()) {
            apply(new PrintedCopyRequested(id, command.certificateId(), command.code(), learnerId, address));
        }
    }

    @CommandHandler
    void handle(CancelPrintedCopy command, Actor actor) {
        boolean own = actor.id().equals(learnerId.value());
        refuseIf(!own && !actor.has(Role.REGISTRAR), AccessRefusal.NOT_ALLOWED);
        if (state == PrintedCopyState.CANCELLED) {
            return;
        }
        boolean early = state == PrintedCopyState.CHOSEN || state == PrintedCopyState.REQUESTED;
        boolean onTheDesk = state == PrintedCopyState.PRINTED && actor.has(Role.REGISTRAR);
        refuseIf(!early && !onTheDesk, DeliveryRefusal.COPY_ELSEWHERE);
        apply(new PrintedCopyCancelled(id));
    }

    @CommandHandler
    void handle(RecordPrinted command) {
        if (state != PrintedCopyState.PRINTED) {
            advance(PrintedCopyState.REQUESTED, new PrintedCopyPrinted(id));
        }
    }

    @CommandHandler
    void handle(RecordPosted command) {
        refuseIf(address.isErased(), DeliveryRefusal.ADDRESS_ERASED);
        Personal tracking = Personal.of(learnerId.subject(), command.tracking());
        advance(PrintedCopyState.PRINTED, new PrintedCopyPosted(id, tracking));
    }

    @CommandHandler
    void handle(RecordReturned command) {
        refuseIf(state != PrintedCopyState.POSTED, DeliveryRefusal.COPY_ELSEWHERE);
        apply(new PrintedCopyReturned(id));
    }

    private void advance(PrintedCopyState from, PrintedCopyEvent event) {
        refuseIf(state != from, DeliveryRefusal.COPY_ELSEWHERE);
        refuseIf(address.isErased(), DeliveryRefusal.ADDRESS_ERASED);
        apply(event);
    }

    @EventSourcingHandler
    void on(PrintedCopyChosen event) {
        id = event.copyId();
        learnerId = event.learnerId();
        address = event.address();
        state = PrintedCopyState.CHOSEN;
    }

    @EventSourcingHandler
    void on(PrintedCopyRequested event) {
        id = event.copyId();
        learnerId = event.learnerId();
        address = event.address();
        state = PrintedCopyState.REQUESTED;
    }

    @EventSourcingHandler
    void on(PrintedCopyPrinted event) {
        state = PrintedCopyState.PRINTED;
    }

    @EventSourcingHandler
    void on(PrintedCopyPosted event) {
        state = PrintedCopyState.POSTED;
    }

    @EventSourcingHandler
    void on(PrintedCopyReturned event) {
        state = PrintedCopyState.RETURNED;
    }

    @EventSourcingHandler
    void on(PrintedCopyCancelled event) {
        state = PrintedCopyState.CANCELLED;
    }
}
