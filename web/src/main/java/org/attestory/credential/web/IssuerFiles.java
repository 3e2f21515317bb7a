package org.attestory.credential.web;

import java.time.Duration;
import java.util.Optional;
import org.attestory.credential.api.GetIssuerDocument;
import org.attestory.credential.api.GetStatusList;
import org.attestory.credential.api.Publication;
import org.attestory.messaging.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What verifiers need to know of the issuer: who it is, its keys, and what it withdrew. */
@RestController
class IssuerFiles {

    private static final Duration KEYS_KEPT_FOR = Duration.ofMinutes(5);

    /** How long a verifier elsewhere may go on relying on what was just revoked. */
    private static final Duration LISTS_KEPT_FOR = Duration.ofMinutes(1);

    private final Queries queries;

    IssuerFiles(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/.well-known/did.json")
    Mono<ResponseEntity<String>> identity() {
        return document(GetIssuerDocument.identity(), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/.well-known/jwks.json")
    Mono<ResponseEntity<String>> keySet() {
        return document(GetIssuerDocument.keySet(), MediaTypes.KEY_SET);
    }

    @GetMapping("/keys/{keyId}")
    Mono<ResponseEntity<String>> key(@PathVariable String keyId) {
        return document(GetIssuerDocument.key(keyId), MediaTypes.KEY);
    }

    @GetMapping("/status/{number}")
    Mono<ResponseEntity<String>> statusList(@PathVariable int number, ServerWebExchange exchange) {
        MediaType type = MediaTypes.ofCredential(exchange.getRequest());
        return queries.ask(new GetStatusList(number), GetStatusList.Result.class)
                .map(result -> answer(result.list(), type, LISTS_KEPT_FOR));
    }

    private Mono<ResponseEntity<String>> document(GetIssuerDocument query, MediaType type) {
        return queries.ask(query, GetIssuerDocument.Result.class)
                .map(result -> answer(result.document(), type, KEYS_KEPT_FOR));
    }

    private static ResponseEntity<String> answer(@Nullable Publication publication, MediaType type, Duration keptFor) {
        Publication found =
                Optional.ofNullable(publication).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(keptFor).cachePublic())
                .eTag(found.entityTag())
                .varyBy(HttpHeaders.ACCEPT)
                .body(found.text());
    }
}
