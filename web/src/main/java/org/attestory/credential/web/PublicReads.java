package org.attestory.credential.web;

import java.util.regex.Pattern;
import org.attestory.access.web.WantsHtml;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
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
public class PublicReads implements WebFilter {

    private static final Pattern PATHS = Pattern.compile(
            "/certificates/[^/]+(\\.json|\\.jwt|\\.pdf|\\.png|/latest|/thumbnail\\.png|/preview\\.png)|/verify/[^/]+(/receipt\\.jwt)?"
                    + "|/\\.well-known/(did|jwks)\\.json|/keys/[^/]+|/status/[^/]+|/api/openapi\\.json"
                    + "|/schemas/[^/]+");

    /** What is asked for by sending something. */
    private static final String BATCH = "/api/v1/verifications";

    private static final String READ = "accept, accept-language, cache-control, pragma, if-none-match";
    private static final String SENT = "accept, accept-language, content-type";
    private static final String A_DAY = "86400";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        boolean batch = path.equals(BATCH);
        if ((!batch && !PATHS.matcher(path).matches()) || isPage(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        ServerHttpResponse response = exchange.getResponse();
        addTo(response.getHeaders());
        if (!HttpMethod.OPTIONS.equals(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, batch ? "POST" : "GET, HEAD");
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, batch ? SENT : READ);
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setStatusCode(HttpStatus.NO_CONTENT);
        return response.setComplete();
    }

    /** Pages are for people who are here; programs elsewhere ask for JSON. */
    private static boolean isPage(ServerHttpRequest request) {
        String path = request.getPath().value();
        return path.startsWith("/verify/")
                && !path.endsWith("/receipt.jwt")
                && !HttpMethod.OPTIONS.equals(request.getMethod())
                && WantsHtml.in(request);
    }

    /** Adds them to an answer that no filter sees. */
    public static void addTo(HttpHeaders headers) {
        headers.setAccessControlAllowOrigin("*");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG + ", " + HttpHeaders.RETRY_AFTER);
    }
}
