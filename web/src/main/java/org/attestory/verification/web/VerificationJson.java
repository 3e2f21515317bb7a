package org.attestory.verification.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.attestory.access.web.RateLimits;
import org.attestory.appearance.web.LanguageOfRequest;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Answers verifications as JSON. */
@Component
class VerificationJson {

    private final Queries queries;
    private final RateLimits limits;
    private final VerificationWriter writer;

    VerificationJson(Queries queries, RateLimits limits, VerificationWriter writer) {
        this.queries = queries;
        this.limits = limits;
        this.writer = writer;
    }

    Mono<ServerResponse> respond(ServerRequest request) {
        return answer(request.exchange().getRequest())
                .flatMap(answer -> ServerResponse.status(answer.status())
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(answer.json()));
    }

    /** The answer, or the reason why there is none. */
    Mono<Answer> answer(ServerHttpRequest request) {
        return Mono.defer(() -> {
            limits.verification(request);
            String entered =
                    request.getPath().pathWithinApplication().value().substring(VerificationRoutes.PATH.length());
            VerifyCertificate query = new VerifyCertificate(
                    entered, instant(request.getQueryParams().getFirst("at")));
            return queries.ask(query, Verification.class)
                    .doOnNext(verification -> limits.verified(verification.status(), request))
                    .map(verification -> new Answer(
                            statusOf(verification.status()), writer.json(verification, LanguageOfRequest.of(request))))
                    .onErrorMap(NotEstablished::because);
        });
    }

    /** What is sent. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on to be sent, never compared.
    record Answer(HttpStatus status, byte[] json) {}

    /** The instant asked about, null for now. */
    static @Nullable Instant instant(@Nullable String at) {
        try {
            return at == null || at.isBlank() ? null : Instant.parse(at);
        } catch (DateTimeParseException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Every known certificate has an answer, whatever it is; only not finding one is an error. */
    static HttpStatus statusOf(VerificationStatus status) {
        return switch (status) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case MISTYPED -> HttpStatus.BAD_REQUEST;
            case VALID, EXPIRED, SUSPENDED, REVOKED, SUPERSEDED, NOT_YET_VALID, ERASED -> HttpStatus.OK;
        };
    }
}
