package org.attestory.access.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Keeps the form token in a cookie, so that visitors who only read need no session. */
@Component
public class CsrfCookie implements ServerCsrfTokenRepository {

    /** Header in which scripts send the token. */
    public static final String HEADER = "X-CSRF-TOKEN";

    /** Form field in which forms send it. */
    public static final String FIELD = "_csrf";

    private static final String NAME = "csrf";
    /** The prefix makes browsers refuse the cookie from any other host (RFC 6265bis section 4.1.3.2). */
    private static final String SECURE_NAME = "__Host-csrf";

    private final SecureRandom random = new SecureRandom();

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            return token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        });
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.fromRunnable(() -> exchange.getResponse()
                .addCookie(ResponseCookie.from(name(exchange), token == null ? "" : token.getToken())
                        .path("/")
                        .httpOnly(true)
                        .secure(Redirects.isSecure(exchange))
                        .sameSite("Lax")
                        .maxAge(token == null ? Duration.ZERO : Duration.ofSeconds(-1))
                        .build()));
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(name(exchange));
        return cookie == null || cookie.getValue().isEmpty() ? Mono.empty() : Mono.just(token(cookie.getValue()));
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }

    private static String name(ServerWebExchange exchange) {
        return Redirects.isSecure(exchange) ? SECURE_NAME : NAME;
    }
}
