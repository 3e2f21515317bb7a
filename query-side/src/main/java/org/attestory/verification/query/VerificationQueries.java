package org.attestory.verification.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.attestory.audit.query.CertificateReplay;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.RefusedException;
import org.attestory.readmodel.query.Recency;
import org.attestory.verification.api.Hindsight;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationRefusal;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers verifiers: about now from memory, about the past from the recorded history, about the future from what is known
 * now. What cannot be read, or is too old to go by, is not answered at all, least of all with "valid".
 */
@Component
class VerificationQueries {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationQueries.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final KnownCertificates certificates;
    private final CertificateReplay history;
    private final Witnesses witnesses;
    private final Recency recency;
    private final VerificationCounts counts;
    private final Clock clock;
    private final Duration mostStale;

    VerificationQueries(
            KnownCertificates certificates,
            CertificateReplay history,
            Witnesses witnesses,
            Recency recency,
            VerificationCounts counts,
            Clock clock,
            VerificationSettings settings) {
        this.certificates = certificates;
        this.history = history;
        this.witnesses = witnesses;
        this.recency = recency;
        this.counts = counts;
        this.clock = clock;
        this.mostStale = settings.mostStale();
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
        return at.isBefore(now)
                ? orRefused(asItStood(code.get(), at, now, query.counted()), VerificationRefusal.PAST_NOT_ESTABLISHED)
                : orRefused(asItStands(code.get(), at, now, query.counted()), VerificationRefusal.NOT_ESTABLISHED);
    }

    /** How recent the news are; to be asked before anything is read. */
    @Nullable
    Instant newsAsOf() {
        return recency.reflectedUntil(KnownCertificates.CERTIFICATES);
    }

    /** The answer for a code that was found to be nobody's by a reading since then. */
    Verification unknownSince(VerificationCode code, @Nullable Instant newsAsOf) {
        Instant now = clock.instant();
        requireRecent(newsAsOf, now);
        return unknown(code, now, newsAsOf, null);
    }

    /** How recent the news are is asked first: what is read afterwards is not older. */
    private CompletableFuture<Verification> asItStands(
            VerificationCode code, Instant at, Instant now, boolean counted) {
        Instant newsAsOf = recency.reflectedUntil(KnownCertificates.CERTIFICATES);
        return certificates.get(code).thenApply(known -> {
            if (known == null) {
                requireRecent(newsAsOf, now);
                return unknown(code, at, newsAsOf, null);
            }
            Verification answer = known.askedAt(at, newsAsOf);
            if (mayBeRelied(answer.status())) {
                requireRecent(newsAsOf, now);
                requireWitnesses(known);
            }
            if (counted) {
                counts.count(known.view(), now);
            }
            return answer;
        });
    }

    private CompletableFuture<Verification> asItStood(VerificationCode code, Instant at, Instant now, boolean counted) {
        Instant newsAsOf = recency.reflectedUntil(KnownCertificates.CERTIFICATES);
        return certificates.id(code).thenCompose(id -> {
            if (id == null) {
                requireRecent(newsAsOf, now);
                return CompletableFuture.completedFuture(unknown(code, at, newsAsOf, null));
            }
            return history.decisions(id)
                    .thenCompose(decisions -> asItStood(code, at, now, new History(decisions), counted));
        });
    }

    /** What the holder lets be seen is decided by today's choice: what was public once may be private now. */
    private CompletableFuture<Verification> asItStood(
            VerificationCode code, Instant at, Instant now, History recorded, boolean counted) {
        CertificateView known = recorded.knownAt(Instant.MAX);
        if (known == null) {
            throw new RefusedException(VerificationRefusal.NOT_ESTABLISHED);
        }
        if (counted) {
            counts.count(known, now);
        }
        Hindsight hindsight = recorded.lookingBackAt(at, now);
        CertificateView then = recorded.knownAt(at);
        return then == null
                ? CompletableFuture.completedFuture(unknown(code, at, now, hindsight))
                : witnesses.ofRecorded(then).thenApply(evidence -> {
                    Verdict verdict = Verdict.at(then.sharing(known.sharing()), evidence, at);
                    return new Verification(
                            verdict.status(),
                            code.value(),
                            at,
                            verdict.certificate(),
                            verdict.checks(),
                            now,
                            hindsight);
                });
    }

    private void requireRecent(@Nullable Instant newsAsOf, Instant now) {
        if (newsAsOf == null || newsAsOf.plus(mostStale).isBefore(now)) {
            throw new RefusedException(VerificationRefusal.NOT_ESTABLISHED);
        }
    }

    private static void requireWitnesses(KnownCertificate known) {
        if (known.evidence().contradicts()) {
            throw new RefusedException(VerificationRefusal.NOT_ESTABLISHED);
        }
    }

    /** Whether somebody may rely on it now or later. Nothing that may have happened since makes the others valid. */
    private static boolean mayBeRelied(VerificationStatus status) {
        return switch (status) {
            case VALID, SUSPENDED, NOT_YET_VALID, UNKNOWN -> true;
            case EXPIRED, REVOKED, SUPERSEDED, ERASED, MISTYPED -> false;
        };
    }

    private static CompletableFuture<Verification> orRefused(
            CompletableFuture<Verification> answer, VerificationRefusal refusal) {
        return answer.state() == Future.State.SUCCESS
                ? answer
                : answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).exceptionallyCompose(failure -> {
                    Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                            ? wrapped.getCause()
                            : failure;
                    if (cause instanceof RefusedException refused) {
                        return CompletableFuture.failedFuture(refused);
                    }
                    LOG.warn(
                            "Where a certificate stands cannot be read: {}",
                            cause.getClass().getName());
                    LOG.debug("What could not be read", cause);
                    return CompletableFuture.failedFuture(new RefusedException(refusal));
                });
    }

    private static Verification unknown(
            VerificationCode code, Instant at, @Nullable Instant newsAsOf, @Nullable Hindsight hindsight) {
        return new Verification(
                VerificationStatus.UNKNOWN, code.value(), at, null, Checks.UNKNOWN, newsAsOf, hindsight);
    }
}
