package org.attestory.verification.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.attestory.audit.query.CertificateReplay.Decision;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.DocumentRecorded;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.issuance.query.CertificateFold;
import org.attestory.verification.api.Hindsight;
import org.attestory.verification.api.Hindsight.Kind;
import org.attestory.verification.api.Hindsight.Turn;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * All that was recorded about one certificate, and what it tells about an instant: what was known by then, and what is
 * known now.
 *
 * @param decisions oldest first, the issue at the beginning
 */
record History(List<Decision> decisions) {

    /** The certificate as it was known at that instant, null if it was not issued by then. */
    @Nullable
    CertificateView knownAt(Instant instant) {
        CertificateView view = null;
        for (Decision decision : decisions) {
            if (!decision.recordedAt().isAfter(instant)) {
                view = CertificateFold.apply(view, decision.event(), decision.recordedAt());
            }
        }
        return view;
    }

    /** What is known now of that instant in the past. */
    Hindsight lookingBackAt(Instant instant, Instant now) {
        CertificateView known = Objects.requireNonNull(knownAt(Instant.MAX));
        return new Hindsight(
                now,
                inHindsight(known, knownAt(instant), instant),
                VerificationStatus.valueOf(known.statusAt(now).name()),
                turns(known.content(), now).stream()
                        .filter(turn -> turn.at().isAfter(instant))
                        .toList());
    }

    /**
     * The verdict on that instant, had all been known. That a holder's data is erased by now says nothing about then; that
     * a certificate should never have been issued does.
     */
    private static VerificationStatus inHindsight(
            CertificateView known, @Nullable CertificateView then, Instant instant) {
        Instant revokedAt = known.revokedAt();
        if (revokedAt != null && (wasNeverRight(known.revocationReason()) || !instant.isBefore(revokedAt))) {
            return VerificationStatus.REVOKED;
        }
        if (known.supersededAt() != null && !instant.isBefore(known.supersededAt())) {
            return VerificationStatus.SUPERSEDED;
        }
        if (then != null && then.suspendedAt() != null) {
            return VerificationStatus.SUSPENDED;
        }
        Instant until = known.content().validUntil();
        if (until != null && !instant.isBefore(until)) {
            return VerificationStatus.EXPIRED;
        }
        return instant.isBefore(known.content().validFrom())
                ? VerificationStatus.NOT_YET_VALID
                : VerificationStatus.VALID;
    }

    private static boolean wasNeverRight(@Nullable RevocationReason reason) {
        return switch (reason) {
            case ISSUED_IN_ERROR, FRAUD, REQUIREMENTS_NOT_MET -> true;
            case HOLDER_REQUEST, OTHER -> false;
            case null -> false;
        };
    }

    private List<Turn> turns(AttestedContent content, Instant now) {
        List<Turn> turns = new ArrayList<>();
        decisions.forEach(decision -> {
            Turn turn = turn(decision);
            if (turn != null) {
                turns.add(turn);
            }
        });
        Instant until = content.validUntil();
        if (until != null && !now.isBefore(until)) {
            turns.add(new Turn(Kind.EXPIRED, until));
        }
        Instant from = content.validFrom();
        if (from.isAfter(content.issuedAt()) && !now.isBefore(from)) {
            turns.add(new Turn(Kind.TOOK_EFFECT, from));
        }
        turns.sort(Comparator.comparing(Turn::at));
        return turns;
    }

    private static @Nullable Turn turn(Decision decision) {
        Instant at = decision.recordedAt();
        return switch (decision.event()) {
            case CertificateIssued issued -> new Turn(Kind.ISSUED, at);
            case CertificateSuspended suspended -> new Turn(Kind.SUSPENDED, at);
            case CertificateReinstated reinstated -> new Turn(Kind.REINSTATED, at);
            case CertificateRevoked revoked -> new Turn(Kind.REVOKED, at, revoked.reason(), null);
            case CertificateSuperseded superseded -> new Turn(Kind.SUPERSEDED, at, null, superseded.successorCode());
            case DocumentRecorded recorded -> null;
            case SharingChosen chosen -> null;
        };
    }
}
