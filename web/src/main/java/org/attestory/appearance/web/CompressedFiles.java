package org.attestory.appearance.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Files of the pages travel compressed to whoever can read that, which the server does; caches in between must be told. */
@Component
class CompressedFiles implements WebFilter {

    private static final List<String> PATHS = List.of("/css/", "/js/", "/images/", "/webjars/");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (PATHS.stream().anyMatch(path::startsWith)) {
            exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        return chain.filter(exchange);
    }
}
