package org.attestory.issuance.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attestory.document.api.DrawableCharacters;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.ChooseSharing;
import org.attestory.issuance.api.DocumentRecorded;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.RecordDocument;
import org.attestory.issuance.api.ReinstateCertificate;
import org.attestory.issuance.api.ReissueCertificate;
import org.attestory.issuance.api.RevokeCertificate;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.issuance.api.SuspendCertificate;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.Personal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An issued certificate. What it attests never changes; whether it holds may. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class Certificate {

    @AggregateIdentifier
    private CertificateId id;

    private CertificateIssued issued;
    private boolean suspended;
    private boolean revoked;
    private @Nullable CertificateSuperseded superseded;
    private final Set<String> documents = new HashSet<>();
    private Sharing sharing = Sharing.UNCHOSEN;

    Certificate() {}

    /**
     * Issued with what its holder chose beforehand, so that there is no moment at which more is shown. One that corrects
     * another takes over what was chosen for that: a correction is no occasion to show more.
     */
    Certificate(CertificateIssued event, Sharing chosen) {
        apply(event);
        if (!chosen.equals(Sharing.UNCHOSEN)) {
            apply(new SharingChosen(event.certificateId(), chosen));
        }
    }

    @CommandHandler
    void handle(SuspendCertificate command) {
        refuseIfFinal();
        refuseIf(suspended, IssuanceRefusal.ALREADY_SUSPENDED);
        refuseIfErased();
        apply(new CertificateSuspended(id, StaffNote.optional(issued.learnerId(), command.note())));
    }

    @CommandHandler
    void handle(ReinstateCertificate command) {
        refuseIfFinal();
        refuseIf(!suspended, IssuanceRefusal.NOT_SUSPENDED);
        apply(new CertificateReinstated(id));
    }

    @CommandHandler
    void handle(RevokeCertificate command) {
        refuseIfFinal();
        refuseIfErased();
        apply(new CertificateRevoked(id, command.reason(), StaffNote.required(issued.learnerId(), command.note())));
    }

    @CommandHandler
    void handle(ReissueCertificate command, VerificationCodes codes) throws Exception {
        if (superseded != null && superseded.successorCode().equals(command.successorCode())) {
            return;
        }
        refuseIfFinal();
        refuseIfErased();
        Personal note = StaffNote.required(issued.learnerId(), command.note());
        DrawableCharacters.refuseMissing(Stream.of(command.correctedName().value()), IssuanceRefusal.UNDRAWABLE);
        CertificateId successorId = id.successor();
        if (!(codes.claim(command.successorCode(), successorId)
                instanceof VerificationCodes.Claim.Made(Supplier<Long> claimed))) {
            throw new RefusedException(IssuanceRefusal.CODE_TAKEN);
        }
        String number = RegisterNumber.of(
                claimed.get(), command.reissuedAt(), issued.content().zone());
        Personal correctedName = Personal.of(
                issued.learnerId().subject(), command.correctedName().value());
        AttestedContent content = issued.content().correctedTo(correctedName, number, command.reissuedAt());
        CertificateIssued successor = new CertificateIssued(
                successorId, command.successorCode(), issued.enrolmentId(), issued.learnerId(), content, id);
        Sharing chosen = sharing;
        createNew(Certificate.class, () -> new Certificate(successor, chosen));
        apply(new CertificateSuperseded(id, successorId, command.successorCode(), note));
    }

    /** In any state: a document that left the house is to be recognised even if the certificate no longer holds. */
    @CommandHandler
    void handle(RecordDocument command) {
        if (!documents.contains(command.fingerprint().sha256())) {
            apply(new DocumentRecorded(id, command.fingerprint()));
        }
    }

    /** In any state: whatever became of the certificate, its code is answered. */
    @CommandHandler
    void handle(ChooseSharing command, Actor actor) {
        refuseIf(!actor.id().equals(issued.learnerId().value()), AccessRefusal.NOT_ALLOWED);
        refuseIfErased();
        refuseIf(command.sharing().contradictsItselfOn(issued.content()), IssuanceRefusal.SHOWN_IN_FILES);
        if (!command.sharing().equals(sharing)) {
            apply(new SharingChosen(id, command.sharing()));
        }
    }

    private void refuseIfFinal() {
        refuseIf(revoked, IssuanceRefusal.REVOKED);
        refuseIf(superseded != null, IssuanceRefusal.SUPERSEDED);
    }

    /** A note or a name can no longer be stored, and what the certificate says has ceased to matter. */
    private void refuseIfErased() {
        refuseIf(issued.content().holderName().isErased(), IssuanceRefusal.HOLDER_ERASED);
    }

    @EventSourcingHandler
    void on(CertificateIssued event) {
        id = event.certificateId();
        issued = event;
    }

    @EventSourcingHandler
    void on(CertificateSuspended event) {
        suspended = true;
    }

    @EventSourcingHandler
    void on(CertificateReinstated event) {
        suspended = false;
    }

    @EventSourcingHandler
    void on(CertificateRevoked event) {
        revoked = true;
    }

    @EventSourcingHandler
    void on(CertificateSuperseded event) {
        superseded = event;
    }

    @EventSourcingHandler
    void on(DocumentRecorded event) {
        documents.add(event.fingerprint().sha256());
    }

    @EventSourcingHandler
    void on(SharingChosen event) {
        sharing = event.sharing();
    }
}
