package org.attestory.credential.web;

import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets the pages of others read what is public: wallets and verifiers that run in a browser (Fetch standard, CORS). No
 * cookie is ever sent along or looked at. Comes after the headers of all answers and before the doors.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PublicReads implements WebFilter {

    private static final Pattern PATHS = Pattern.compile(
            "/certificates/[^/]+(\\.json|\\.jwt|/latest)|/\\.well-known/(did|jwks)\\.json|/keys/[^/]+|/status/[^/]+");
    private static final String A_DAY = "86400";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!PATHS.matcher(exchange.getRequest().getPath().value()).matches()) {
            return chain.filter(exchange);
        }
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        headers.setAccessControlAllowOrigin("*");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        if (!HttpMethod.OPTIONS.equals(exchange.getRequest().getMethod())) {
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG);
            return chain.filter(exchange);
        }
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "accept, cache-control, pragma, if-none-match");
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setStatusCode(HttpStatus.NO_CONTENT);
        return response.setComplete();
    }
}
