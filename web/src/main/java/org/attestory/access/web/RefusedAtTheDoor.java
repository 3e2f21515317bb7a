package org.attestory.access.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands refusals of the filters to the same error pages and problem details that handlers get. */
@Component
class RefusedAtTheDoor implements ServerAccessDeniedHandler {

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    Mono<Void> unauthorized() {
        return Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }
}
