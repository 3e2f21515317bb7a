package org.attestory.verification.query;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.attestory.issuance.api.CertificateView;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Check.Name;
import org.attestory.verification.api.Check.Result;

/** The list of checks that goes with an answer. A known certificate is checked to the end: more than one may fail. */
final class Checks {

    /** For a code whose check symbols do not agree. */
    static final List<Check> MISTYPED = endingWith(Name.CODE_WELL_FORMED);

    /** For a code that no certificate has. */
    static final List<Check> UNKNOWN = endingWith(Name.CODE_KNOWN);

    private Checks() {}

    static List<Check> of(CertificateView certificate, Instant instant) {
        return Stream.of(Name.values())
                .map(name -> new Check(name, passes(name, certificate, instant) ? Result.PASSED : Result.FAILED))
                .toList();
    }

    private static boolean passes(Name name, CertificateView certificate, Instant instant) {
        Instant validUntil = certificate.content().validUntil();
        return switch (name) {
            case CODE_WELL_FORMED, CODE_KNOWN -> true;
            case HOLDER_NOT_ERASED -> !certificate.content().holderName().isErased();
            case NOT_REVOKED -> certificate.revokedAt() == null;
            case NOT_SUPERSEDED -> certificate.supersededAt() == null;
            case NOT_SUSPENDED -> certificate.suspendedAt() == null;
            case NOT_EXPIRED -> validUntil == null || instant.isBefore(validUntil);
            case ALREADY_VALID -> !instant.isBefore(certificate.content().validFrom());
        };
    }

    private static List<Check> endingWith(Name failed) {
        return Stream.of(Name.values())
                .map(name -> new Check(
                        name,
                        name == failed ? Result.FAILED : name.compareTo(failed) < 0 ? Result.PASSED : Result.NOT_RUN))
                .toList();
    }
}
