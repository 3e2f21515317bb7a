package org.attestory.appearance.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Who asks for a part that a film does not have is told its length (RFC 9110, 15.5.17) and sent nothing. What serves
 * files announces the length of the whole film instead and then sends nothing, for which a browser would wait.
 */
@Component
class UnsatisfiableRanges implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean partOfFilm = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.RANGE)
                && exchange.getRequest().getPath().value().startsWith("/media/");
        if (partOfFilm) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> correct(exchange.getResponse())));
        }
        return chain.filter(exchange);
    }

    private static void correct(ServerHttpResponse response) {
        if (HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.equals(response.getStatusCode())) {
            HttpHeaders headers = response.getHeaders();
            headers.set(HttpHeaders.CONTENT_RANGE, "bytes */" + headers.getContentLength());
            headers.setContentLength(0);
        }
    }
}
