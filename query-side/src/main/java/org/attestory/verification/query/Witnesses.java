package org.attestory.verification.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attestory.audit.query.CertificateReplay;
import org.attestory.audit.query.CertificateReplay.Decision;
import org.attestory.credential.query.IssuerSignature;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateView;
import org.attestory.readmodel.query.Answer;
import org.attestory.verification.api.Check.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks for what vouches for a certificate: the recorded history and the issuer's signature. What is attested never
 * changes, so that neither does the answer; it is kept for a while and then found anew.
 */
@Component
class Witnesses {

    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    /** While the history cannot be read, verifiers do not wait for it one after the other. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    private final CertificateReplay history;
    private final IssuerSignature signature;
    private final Cache<CertificateId, Testimony> kept;
    private volatile @Nullable Long historyFailedAt;

    Witnesses(CertificateReplay history, IssuerSignature signature, VerificationSettings settings) {
        this.history = history;
        this.signature = signature;
        this.kept = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterWrite(KEPT_FOR)
                .build();
    }

    private record Testimony(AttestedContent content, Evidence evidence) {}

    /** What vouches for the certificate; what cannot be found out at present is said to be unavailable. */
    CompletableFuture<Evidence> of(CertificateView certificate) {
        Testimony known = kept.getIfPresent(certificate.certificateId());
        return known != null && known.content().equals(certificate.content())
                ? CompletableFuture.completedFuture(known.evidence())
                : Answer.of(Mono.zip(signature(certificate), content(certificate), Evidence::new)
                        .doOnNext(evidence -> keep(certificate, evidence)));
    }

    /** The issuer's signature alone, for content that was read from the history itself. */
    CompletableFuture<Evidence> ofRecorded(CertificateView certificate) {
        return Answer.of(signature(certificate).map(result -> new Evidence(result, Result.PASSED)));
    }

    private void keep(CertificateView certificate, Evidence evidence) {
        if (evidence.contradicts()) {
            LOG.error(
                    "{} is not what was recorded or signed: signature {}, content {}",
                    certificate.certificateId(),
                    evidence.signature(),
                    evidence.content());
        }
        if (evidence.isComplete()) {
            kept.put(certificate.certificateId(), new Testimony(certificate.content(), evidence));
        }
    }

    private Mono<Result> signature(CertificateView certificate) {
        return certificate.content().holderName().isErased()
                ? Mono.just(Result.NOT_RUN)
                : signature
                        .holds(certificate)
                        .timeout(PATIENCE)
                        .map(Witnesses::result)
                        .onErrorReturn(Result.UNAVAILABLE)
                        .defaultIfEmpty(Result.UNAVAILABLE);
    }

    private Mono<Result> content(CertificateView certificate) {
        Long failedAt = historyFailedAt;
        if (failedAt != null && System.nanoTime() - failedAt < LEFT_ALONE.toNanos()) {
            return Mono.just(Result.UNAVAILABLE);
        }
        return Mono.fromFuture(() -> history.decisions(certificate.certificateId()))
                .timeout(PATIENCE)
                .map(decisions -> result(attest(decisions, certificate)))
                .doOnError(failure -> historyFailedAt = System.nanoTime())
                .onErrorReturn(Result.UNAVAILABLE);
    }

    /** Whether the history says the same. What was erased meanwhile is compared without what was erased. */
    private static boolean attest(List<Decision> decisions, CertificateView certificate) {
        if (decisions.isEmpty() || !(decisions.getFirst().event() instanceof CertificateIssued issued)) {
            return false;
        }
        AttestedContent recorded = issued.content();
        AttestedContent shown = certificate.content();
        boolean erased = recorded.holderName().isErased() || shown.holderName().isErased();
        return issued.code().equals(certificate.code())
                && (erased ? recorded.erased().equals(shown.erased()) : recorded.equals(shown));
    }

    private static Result result(boolean passed) {
        return passed ? Result.PASSED : Result.FAILED;
    }
}
