package org.attestory.access.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A program came without a token where one is needed, with one that is not good, or with one that allows less (RFC 6750). */
final class TokenRefusedException extends ResponseStatusException {

    private final String challenge;

    private TokenRefusedException(HttpStatus status, String details) {
        super(status);
        challenge = "Bearer realm=\"attestory\"" + details;
    }

    static TokenRefusedException missing() {
        return new TokenRefusedException(HttpStatus.UNAUTHORIZED, "");
    }

    /** Whatever is wrong with it, the answer is the same. */
    static TokenRefusedException invalid() {
        return new TokenRefusedException(HttpStatus.UNAUTHORIZED, ", error=\"invalid_token\"");
    }

    static TokenRefusedException insufficient() {
        return new TokenRefusedException(HttpStatus.FORBIDDEN, ", error=\"insufficient_scope\"");
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return headers;
    }
}
