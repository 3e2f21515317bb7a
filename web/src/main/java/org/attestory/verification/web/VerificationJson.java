package org.attestory.verification.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.attestory.access.web.RateLimits;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    Mono<ServerResponse> answer(ServerRequest request) {
        limits.verification(request.exchange());
        String entered = request.path().substring("/verify/".length());
        Locale locale = Optional.ofNullable(
                        request.exchange().getLocaleContext().getLocale())
                .orElse(Locale.ENGLISH);
        VerifyCertificate query =
                new VerifyCertificate(entered, instant(request.queryParam("at").orElse(null)));
        return queries.ask(query, Verification.class)
                .flatMap(verification -> ServerResponse.status(statusOf(verification.status()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(writer.json(verification, locale)));
    }

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
