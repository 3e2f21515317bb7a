package org.attestory.credential.query;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.attestory.credential.api.CredentialForm;
import org.attestory.credential.api.CredentialRefusal;
import org.attestory.credential.api.Publication;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.readmodel.query.Answer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Hands out credentials: signed once however many ask at once, on threads of its own, and kept for a while. */
final class CredentialDesk implements OpenCredentials {

    private static final int MOST_KEPT = 2_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final SignedCredentials credentials;
    private final KeptTokens tokens;
    private final CredentialRows rows;
    private final Scheduler threads;
    private final AsyncCache<Key, Publication> finished = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(KEPT_FOR)
            .buildAsync();

    CredentialDesk(SignedCredentials credentials, SignatureTable signatures, CredentialRows rows, Scheduler threads) {
        this.credentials = credentials;
        this.tokens = new KeptTokens(credentials, signatures, threads);
        this.rows = rows;
        this.threads = threads;
    }

    @Override
    public byte[] embedded(CertificateView certificate) {
        return wait(certificate, CredentialForm.EMBEDDED_PROOF).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String token(CertificateView certificate) {
        return wait(certificate, CredentialForm.TOKEN);
    }

    /** The credential; fails with a refusal if it is not ready, or if as many wait as may wait. */
    CompletableFuture<Publication> of(CertificateView certificate, CredentialForm form) {
        return finished.get(
                new Key(certificate.certificateId(), form),
                (key, executor) -> Answer.of(prepared(certificate)
                        .flatMap(row -> signed(certificate, row, form))
                        .map(Publications::of)
                        .onErrorMap(
                                RejectedExecutionException.class,
                                full -> new RefusedException(AccessRefusal.TOO_BUSY))));
    }

    /** As token, for whoever asks but once; empty if it is not ready. */
    Mono<String> tokenIfReady(CertificateView certificate) {
        return rows.prepared(certificate.certificateId()).flatMap(row -> tokens.of(certificate, row));
    }

    private Mono<String> signed(CertificateView certificate, CredentialRow row, CredentialForm form) {
        return switch (form) {
            case EMBEDDED_PROOF ->
                Mono.fromCallable(() -> credentials.embedded(certificate, row)).subscribeOn(threads);
            case TOKEN -> tokens.of(certificate, row);
        };
    }

    /** What a policy decides right after the issue may be a moment late. */
    private Mono<CredentialRow> prepared(CertificateView certificate) {
        return rows.prepared(certificate.certificateId())
                .switchIfEmpty(Mono.error(() -> new RefusedException(CredentialRefusal.NOT_READY)))
                .retryWhen(Retry.fixedDelay(PATIENCE.dividedBy(LOOK_AGAIN), LOOK_AGAIN)
                        .filter(RefusedException.class::isInstance)
                        .onRetryExhaustedThrow((retry, signal) -> signal.failure()));
    }

    private String wait(CertificateView certificate, CredentialForm form) {
        try {
            return of(certificate, form)
                    .copy()
                    .orTimeout(PATIENCE.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS)
                    .join()
                    .text();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RefusedException refused ? refused : failed;
        }
    }

    private record Key(CertificateId certificateId, CredentialForm form) {}
}
