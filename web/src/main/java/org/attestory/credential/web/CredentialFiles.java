package org.attestory.credential.web;

import org.attestory.access.web.RateLimits;
import org.attestory.credential.api.CredentialForm;
import org.attestory.credential.api.GetOpenCredential;
import org.attestory.credential.api.Publication;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.SharedPart;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.attestory.sharing.web.SharedParts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A certificate as open credential, for anyone who has its code, unless its holder keeps it back. */
@RestController
class CredentialFiles {

    private final Queries queries;
    private final SharedParts parts;
    private final RateLimits limits;

    CredentialFiles(Queries queries, SharedParts parts, RateLimits limits) {
        this.queries = queries;
        this.parts = parts;
        this.limits = limits;
    }

    @GetMapping("/certificates/{entered}.json")
    Mono<ResponseEntity<String>> withProof(@PathVariable String entered, ServerWebExchange exchange) {
        return answer(entered, CredentialForm.EMBEDDED_PROOF, false, exchange);
    }

    @GetMapping("/certificates/{entered}.jwt")
    Mono<ResponseEntity<String>> token(@PathVariable String entered, ServerWebExchange exchange) {
        return answer(entered, CredentialForm.TOKEN, false, exchange);
    }

    /** What a credential names as its refresh service: the one that is good now, in the form that is asked for. */
    @GetMapping("/certificates/{entered}/latest")
    Mono<ResponseEntity<String>> latest(@PathVariable String entered, ServerWebExchange exchange) {
        boolean token = MediaTypes.isTokenWanted(exchange.getRequest());
        return answer(entered, token ? CredentialForm.TOKEN : CredentialForm.EMBEDDED_PROOF, true, exchange);
    }

    /** The one that superseded it may be kept back where it is not, so each is asked for at the door. */
    private Mono<GetOpenCredential.Result> credential(VerificationCode code, CredentialForm form, boolean latest) {
        return parts.isOpen(code, SharedPart.FILES)
                .flatMap(open -> open
                        ? latest ? latest(code, form) : ask(code, form, false)
                        : Mono.just(new GetOpenCredential.Result(null, false)));
    }

    private Mono<GetOpenCredential.Result> latest(VerificationCode code, CredentialForm form) {
        return queries.ask(new GetCertificate(code), GetCertificate.Result.class)
                .flatMap(found ->
                        found.certificate() != null && found.certificate().successorCode() != null
                                ? credential(found.certificate().successorCode(), form, true)
                                : ask(code, form, true));
    }

    private Mono<GetOpenCredential.Result> ask(VerificationCode code, CredentialForm form, boolean latest) {
        return queries.ask(new GetOpenCredential(code, form, latest), GetOpenCredential.Result.class);
    }

    private Mono<ResponseEntity<String>> answer(
            String entered, CredentialForm form, boolean latest, ServerWebExchange exchange) {
        limits.verification(exchange);
        VerificationCode code =
                VerificationCode.parse(entered).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        MediaType type = mediaType(form, exchange.getRequest());
        return credential(code, form, latest)
                .doOnNext(result -> {
                    if (result.credential() == null && !result.withdrawn()) {
                        limits.missed(exchange.getRequest());
                    }
                })
                .map(result -> answer(result, type));
    }

    private static MediaType mediaType(CredentialForm form, ServerHttpRequest request) {
        return switch (form) {
            case EMBEDDED_PROOF -> MediaTypes.ofCredential(request);
            case TOKEN -> MediaTypes.ofToken(request);
        };
    }

    private static ResponseEntity<String> answer(GetOpenCredential.Result result, MediaType type) {
        Publication credential = result.credential();
        if (credential == null) {
            throw new ResponseStatusException(result.withdrawn() ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag(credential.entityTag())
                .varyBy(HttpHeaders.ACCEPT)
                .body(credential.text());
    }
}
