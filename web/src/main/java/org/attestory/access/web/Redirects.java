package org.attestory.access.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends browsers to other pages of this site, and to no other site. */
public final class Redirects {

    /** A path of ours: one slash, then nothing that a browser could read as a host, nor a line break or a fragment. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~?=&%+:-]*");

    private Redirects() {}

    /** The path if it is one of this site, else the other. */
    public static String localOr(@Nullable String path, String otherwise) {
        return path != null && path.length() <= 500 && LOCAL.matcher(path).matches() ? path : otherwise;
    }

    /** Answers See Other, so that the browser asks for the page with GET. */
    public static Mono<Void> to(ServerWebExchange exchange, URI location) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(location);
        return exchange.getResponse().setComplete();
    }

    /** Whether the browser reached us by https, as far as we or a trusted proxy's forwarded headers know. */
    public static boolean isSecure(ServerWebExchange exchange) {
        return isSecure(exchange.getRequest());
    }

    /** The same for those who have no exchange. */
    public static boolean isSecure(ServerHttpRequest request) {
        return "https".equalsIgnoreCase(request.getURI().getScheme());
    }
}
