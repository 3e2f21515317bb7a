package org.attestory.issuance.query;

import java.time.Instant;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateEvent;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.DocumentRecorded;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;

/** A certificate, event by event. The read model and the auditors' replay use this one function, so that they agree. */
public final class CertificateFold {

    private CertificateFold() {}

    /**
     * The certificate after one more event.
     *
     * @param before null before it was issued
     * @param recordedAt when the event was stored
     */
    public static CertificateView apply(@Nullable CertificateView before, CertificateEvent event, Instant recordedAt) {
        return switch (event) {
            case CertificateIssued issued -> issued(issued);
            case CertificateSuspended suspended ->
                suspension(known(before, event), recordedAt, suspended.note().text());
            case CertificateReinstated reinstated -> suspension(known(before, event), null, null);
            case CertificateRevoked revoked ->
                revocation(
                        known(before, event),
                        recordedAt,
                        revoked.reason(),
                        revoked.note().text());
            case CertificateSuperseded superseded ->
                succession(
                        known(before, event),
                        recordedAt,
                        superseded.successorCode(),
                        superseded.note().text());
            case DocumentRecorded recorded -> known(before, recorded);
            case SharingChosen chosen -> known(before, event).sharing(chosen.sharing());
        };
    }

    /** The certificate once its holder's data is erased. */
    public static CertificateView erase(CertificateView view) {
        return view.with(view.content().erased(), null);
    }

    /** The opposite of {@link #erase} for what is kept apart from the rest. */
    static CertificateView unerased(CertificateView erased, @Nullable String holderName, @Nullable String note) {
        AttestedContent content = erased.content();
        Personal holder = new Personal(content.holderName().subject(), holderName);
        return erased.with(content.heldBy(holder), note);
    }

    private static CertificateView known(@Nullable CertificateView before, CertificateEvent event) {
        if (before == null) {
            throw new IllegalStateException(
                    event.certificateId() + " has a history that does not begin with its issue");
        }
        return before;
    }

    private static CertificateView issued(CertificateIssued event) {
        return new CertificateView(
                event.certificateId(),
                event.code(),
                event.enrolmentId(),
                event.learnerId(),
                event.content(),
                null,
                null,
                null,
                null,
                null,
                event.supersedes(),
                null);
    }

    private static CertificateView suspension(
            CertificateView view, @Nullable Instant suspendedAt, @Nullable String note) {
        return decided(
                view,
                suspendedAt,
                view.revokedAt(),
                view.revocationReason(),
                view.supersededAt(),
                view.successorCode(),
                note);
    }

    private static CertificateView revocation(
            CertificateView view, Instant revokedAt, RevocationReason reason, @Nullable String note) {
        return decided(view, view.suspendedAt(), revokedAt, reason, view.supersededAt(), view.successorCode(), note);
    }

    private static CertificateView succession(
            CertificateView view, Instant supersededAt, VerificationCode successor, @Nullable String note) {
        return decided(
                view, view.suspendedAt(), view.revokedAt(), view.revocationReason(), supersededAt, successor, note);
    }

    private static CertificateView decided(
            CertificateView view,
            @Nullable Instant suspendedAt,
            @Nullable Instant revokedAt,
            @Nullable RevocationReason reason,
            @Nullable Instant supersededAt,
            @Nullable VerificationCode successor,
            @Nullable String note) {
        return new CertificateView(
                view.certificateId(),
                view.code(),
                view.enrolmentId(),
                view.learnerId(),
                view.content(),
                suspendedAt,
                revokedAt,
                reason,
                supersededAt,
                successor,
                view.supersedes(),
                note,
                view.sharing());
    }
}
