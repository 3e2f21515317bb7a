package org.attestory.credential.query;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.attestory.credential.api.VerifyCredential;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Answers whether a presented credential holds. Nothing that was presented is kept. */
@Component
class VerifyCredentialHandler {

    private final QueryGateway queries;
    private final CredentialVerifier verifier;
    private final Clock clock;
    private final Scheduler threads;

    VerifyCredentialHandler(
            QueryGateway queries, CredentialVerifier verifier, Clock clock, Scheduler credentialThreads) {
        this.queries = queries;
        this.verifier = verifier;
        this.clock = clock;
        this.threads = credentialThreads;
    }

    @QueryHandler
    CompletableFuture<VerifyCredential.Result> handle(VerifyCredential query) {
        Presented credential;
        try {
            credential = CredentialReader.read(query.presented());
        } catch (UnreadableCredentialException unreadable) {
            return CompletableFuture.completedFuture(
                    new VerifyCredential.Result(CredentialVerifier.unreadable(), null));
        }
        return Answer.of(claimed(credential)
                .publishOn(threads)
                .map(found -> answer(credential, found))
                .onErrorMap(RejectedExecutionException.class, full -> new RefusedException(AccessRefusal.TOO_BUSY)));
    }

    private Mono<GetCertificate.Result> claimed(Presented credential) {
        VerificationCode code = verifier.claimedCode(credential);
        return code == null
                ? Mono.just(new GetCertificate.Result(null))
                : Mono.fromFuture(() -> queries.query(new GetCertificate(code), GetCertificate.Result.class));
    }

    private VerifyCredential.Result answer(Presented credential, GetCertificate.Result found) {
        CertificateView certificate = found.certificate();
        return new VerifyCredential.Result(verifier.check(credential, certificate, clock.instant()), certificate);
    }
}
