package org.attestory.access.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
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

    private static final int BYTES = 32;

    /** As tokens of ours look. Pages are kept without the token, and a short one might occur in them as something else. */
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SecureRandom random = new SecureRandom();

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> token(random()));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.fromRunnable(() -> exchange.getResponse()
                .addCookie(cookie(exchange.getRequest(), token == null ? null : token.getToken())));
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        String known = known(exchange.getRequest());
        return known == null ? Mono.empty() : Mono.just(token(known));
    }

    /** The token for a page that no filter sees. Whoever has none is given one with the answer. */
    public String maskedFor(ServerHttpRequest request, ServerHttpResponse response) {
        String known = known(request);
        String token = known == null ? random() : known;
        if (known == null) {
            response.addCookie(cookie(request, token));
        }
        return MaskedToken.of(token, random);
    }

    private String random() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static @Nullable String known(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(name(request));
        return cookie != null && OURS.matcher(cookie.getValue()).matches() ? cookie.getValue() : null;
    }

    private static ResponseCookie cookie(ServerHttpRequest request, @Nullable String token) {
        return ResponseCookie.from(name(request), token == null ? "" : token)
                .path("/")
                .httpOnly(true)
                .secure(Redirects.isSecure(request))
                .sameSite("Lax")
                .maxAge(token == null ? Duration.ZERO : Duration.ofSeconds(-1))
                .build();
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }

    private static String name(ServerHttpRequest request) {
        return Redirects.isSecure(request) ? SECURE_NAME : NAME;
    }
}
