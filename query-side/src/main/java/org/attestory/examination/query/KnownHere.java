package org.attestory.examination.query;

import java.util.List;
import java.util.Optional;
import org.attestory.credential.api.VerifyCredential;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.FindDocumentByDigest;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks for what is known here about what a file holds; by the same queries as everybody else, with the same answers. */
final class KnownHere {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHere.class);

    private final QueryGateway queries;

    KnownHere(QueryGateway queries) {
        this.queries = queries;
    }

    /** The longest beginning of a document that was recorded. */
    Mono<DocumentFinding> document(List<String> digests) {
        return Flux.fromIterable(digests.reversed())
                .concatMap(digest -> ask(new FindDocumentByDigest(digest), FindDocumentByDigest.Result.class)
                        .filter(result -> result.match() != null)
                        .map(result -> new DocumentFinding(result.match(), digest.equals(digests.getLast()))))
                .next()
                .defaultIfEmpty(DocumentFinding.NONE);
    }

    Mono<CredentialFinding> credential(@Nullable String presented) {
        if (presented == null) {
            return Mono.just(CredentialFinding.NONE);
        }
        StatedCredential stated = StatedCredential.in(presented).orElse(null);
        return ask(new VerifyCredential(presented), VerifyCredential.Result.class)
                .map(verified -> CredentialFinding.of(stated, verified));
    }

    /** Where the first of these stands that was ever issued; else the answer about the first. Empty if there is none. */
    Mono<Optional<Verification>> verification(List<VerificationCode> codes) {
        return Flux.fromIterable(codes)
                .concatMap(code -> ask(new VerifyCertificate(code.value(), null), Verification.class))
                .collectList()
                .map(answers -> answers.stream()
                        .filter(answer -> answer.status() != VerificationStatus.UNKNOWN)
                        .findFirst()
                        .or(() -> answers.stream().findFirst()));
    }

    /** What was issued, drawn again. Empty if it cannot be had now: then it is not compared, and that is said. */
    Mono<byte[]> issued(VerificationCode code, DocumentFormat format) {
        return ask(new GetDocument(code, format), GetDocument.Result.class)
                .mapNotNull(GetDocument.Result::document)
                .map(Document::bytes)
                .onErrorResume(failure -> {
                    LOG.info(
                            "No {} of a certificate to compare a file with: {}",
                            format,
                            failure.getClass().getName());
                    return Mono.empty();
                });
    }

    private <A> Mono<A> ask(Object query, Class<A> answer) {
        return Mono.fromFuture(() -> queries.query(query, answer), true);
    }
}
