package org.attestory.access.web;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Requests that change something and therefore must show that they come from one of our own pages. */
class ChangingRequests implements ServerWebExchangeMatcher {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        return READING.contains(exchange.getRequest().getMethod()) ? MatchResult.notMatch() : MatchResult.match();
    }
}
