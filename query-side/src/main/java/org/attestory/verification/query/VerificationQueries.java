package org.attestory.verification.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attestory.audit.query.CertificateReplay;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Answers verifiers: about now from memory, about the past from the recorded history, about the future from what is known
 * now. What cannot be read is not answered at all, least of all with "valid".
 */
@Component
class VerificationQueries {

    private final KnownCertificates certificates;
    private final CertificateReplay replay;
    private final Clock clock;

    VerificationQueries(KnownCertificates certificates, CertificateReplay replay, Clock clock) {
        this.certificates = certificates;
        this.replay = replay;
        this.clock = clock;
    }

    @QueryHandler
    CompletableFuture<Verification> handle(VerifyCertificate query) {
        Instant now = clock.instant();
        Instant at = query.at() == null ? now : query.at();
        Optional<VerificationCode> code = VerificationCode.parse(query.entered());
        if (code.isEmpty()) {
            return CompletableFuture.completedFuture(
                    new Verification(VerificationStatus.MISTYPED, query.entered(), at, null, Checks.MISTYPED));
        }
        return at.isBefore(now) ? asItStood(code.get(), at) : asItStands(code.get(), at);
    }

    private CompletableFuture<Verification> asItStands(VerificationCode code, Instant at) {
        return certificates.get(code).thenApply(known -> known == null ? unknown(code, at) : known.askedAt(at));
    }

    private CompletableFuture<Verification> asItStood(VerificationCode code, Instant at) {
        return certificates
                .id(code)
                .thenCompose(id -> id == null
                        ? CompletableFuture.completedFuture(unknown(code, at))
                        : replay.asOf(id, at)
                                .thenApply(view -> view.map(certificate ->
                                                Verdict.at(certificate, at).askedAt(at))
                                        .orElseGet(() -> unknown(code, at))));
    }

    private static Verification unknown(VerificationCode code, Instant at) {
        return new Verification(VerificationStatus.UNKNOWN, code.value(), at, null, Checks.UNKNOWN);
    }
}
