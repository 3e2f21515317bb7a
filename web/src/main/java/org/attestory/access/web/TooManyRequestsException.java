package org.attestory.access.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody tries too often; says when to come back. */
public final class TooManyRequestsException extends ResponseStatusException {

    private final long seconds;

    TooManyRequestsException(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        seconds = wait.toSeconds() + 1;
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
