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

    static List<Check> of(CertificateView certificate, Evidence evidence, Instant instant) {
        return Stream.of(Name.values())
                .map(name -> new Check(name, result(name, certificate, evidence, instant)))
                .toList();
    }

    private static Result result(Name name, CertificateView certificate, Evidence evidence, Instant instant) {
        Instant validUntil = certificate.content().validUntil();
        return switch (name) {
            case CODE_WELL_FORMED, CODE_KNOWN -> Result.PASSED;
            case ISSUER_SIGNATURE -> evidence.signature();
            case CONTENT_UNCHANGED -> evidence.content();
            case HOLDER_NOT_ERASED -> result(!certificate.content().holderName().isErased());
            case NOT_REVOKED -> result(certificate.revokedAt() == null);
            case NOT_SUPERSEDED -> result(certificate.supersededAt() == null);
            case NOT_SUSPENDED -> result(certificate.suspendedAt() == null);
            case NOT_EXPIRED -> result(validUntil == null || instant.isBefore(validUntil));
            case ALREADY_VALID -> result(!instant.isBefore(certificate.content().validFrom()));
        };
    }

    private static Result result(boolean passed) {
        return passed ? Result.PASSED : Result.FAILED;
    }

    private static List<Check> endingWith(Name failed) {
        return Stream.of(Name.values())
                .map(name -> new Check(
                        name,
                        name == failed ? Result.FAILED : name.compareTo(failed) < 0 ? Result.PASSED : Result.NOT_RUN))
                .toList();
    }
}
