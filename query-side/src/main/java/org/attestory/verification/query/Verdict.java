package org.attestory.verification.query;

import java.time.Instant;
import java.util.List;
import org.attestory.issuance.api.CertificateView;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate answers, made ready once for as long as time alone cannot change it.
 *
 * @param certificate without what its holder keeps back
 * @param from first instant at which it is the answer
 * @param until first instant at which it no longer is
 */
record Verdict(
        CertificateView certificate, VerificationStatus status, List<Check> checks, Instant from, Instant until) {

    static Verdict at(CertificateView certificate, Evidence evidence, Instant instant) {
        Instant from = Instant.MIN;
        Instant until = Instant.MAX;
        Instant validFrom = certificate.content().validFrom();
        Instant validUntil = certificate.content().validUntil();
        for (Instant turn : validUntil == null ? List.of(validFrom) : List.of(validFrom, validUntil)) {
            if (turn.isAfter(instant)) {
                until = turn.isBefore(until) ? turn : until;
            } else {
                from = turn.isAfter(from) ? turn : from;
            }
        }
        VerificationStatus status =
                VerificationStatus.valueOf(certificate.statusAt(instant).name());
        return new Verdict(certificate.disclosed(), status, Checks.of(certificate, evidence, instant), from, until);
    }

    boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    Verification askedAt(Instant instant, @Nullable Instant newsAsOf) {
        return new Verification(status, certificate.code().value(), instant, certificate, checks, newsAsOf, null);
    }
}
