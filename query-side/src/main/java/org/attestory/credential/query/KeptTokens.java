package org.attestory.credential.query;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.attestory.credential.query.SignatureTable.KeptSignature;
import org.attestory.issuance.api.CertificateView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Credentials as tokens, each signed once for ever. Afterwards the signature of then is put beside what the certificate
 * says now, so that it holds only if that is the same. Making a signature takes a hundred times as long as verifying it.
 */
final class KeptTokens {

    private static final Logger LOG = LoggerFactory.getLogger(KeptTokens.class);

    private final SignedCredentials credentials;
    private final SignatureTable signatures;
    private final Scheduler threads;

    KeptTokens(SignedCredentials credentials, SignatureTable signatures, Scheduler threads) {
        this.credentials = credentials;
        this.signatures = signatures;
        this.threads = threads;
    }

    /** The token; fails with {@link RejectedExecutionException} if too many wait for theirs. */
    Mono<String> of(CertificateView certificate, CredentialRow prepared) {
        return signatures
                .find(certificate.certificateId())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .publishOn(threads)
                .flatMap(kept -> signed(certificate, credentials.unsigned(certificate, prepared), kept));
    }

    private Mono<String> signed(CertificateView certificate, UnsignedToken token, Optional<KeptSignature> kept) {
        return kept.filter(signature -> signature.form().equals(token.form()))
                .map(signature -> Mono.just(token.with(signature)))
                .orElseGet(() -> signAndKeep(certificate, token));
    }

    /** What cannot be kept is made again next time. */
    private Mono<String> signAndKeep(CertificateView certificate, UnsignedToken token) {
        KeptSignature signature = token.sign();
        return signatures
                .keep(certificate.certificateId(), signature)
                .doOnError(failure -> LOG.warn(
                        "A signature could not be kept: {}", failure.getClass().getName()))
                .onErrorComplete()
                .thenReturn(token.with(signature));
    }
}
