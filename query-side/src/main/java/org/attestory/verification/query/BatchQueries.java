package org.attestory.verification.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.readmodel.query.Answer;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.Verifications;
import org.attestory.verification.api.VerifyCertificate;
import org.attestory.verification.api.VerifyCertificates;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers those who verify many codes. What memory lacks is read for all of them at once; then each is answered as if it
 * were alone, a few at a time, so that a batch leaves room for others.
 */
@Component
class BatchQueries {

    private static final int AT_ONCE = 8;

    private final KnownCertificates certificates;
    private final VerificationQueries single;

    BatchQueries(KnownCertificates certificates, VerificationQueries single) {
        this.certificates = certificates;
        this.single = single;
    }

    @QueryHandler
    CompletableFuture<Verifications> handle(VerifyCertificates query) {
        Set<VerificationCode> codes = query.entered().stream()
                .map(VerificationCode::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Instant newsAsOf = single.newsAsOf();
        return Answer.of(Mono.fromFuture(() -> certificates.prepare(codes))
                .flatMap(known -> answers(query.entered(), known, newsAsOf))
                .map(Verifications::new));
    }

    private Mono<List<Verification>> answers(
            List<String> entered, Set<VerificationCode> known, @Nullable Instant newsAsOf) {
        return Flux.fromIterable(entered)
                .flatMapSequential(one -> answer(one, known, newsAsOf), AT_ONCE)
                .collectList();
    }

    /** A code that was just found to be nobody's is not looked up again. */
    private Mono<Verification> answer(String entered, Set<VerificationCode> known, @Nullable Instant newsAsOf) {
        return VerificationCode.parse(entered)
                .filter(code -> !known.contains(code))
                .map(code -> Mono.fromCallable(() -> single.unknownSince(code, newsAsOf)))
                .orElseGet(() -> Mono.fromFuture(() -> single.handle(new VerifyCertificate(entered, null))));
    }
}
