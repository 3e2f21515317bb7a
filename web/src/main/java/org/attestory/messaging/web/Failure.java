package org.attestory.messaging.web;

import java.util.Map;
import org.attestory.credential.api.CredentialRefusal;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Refusal;
import org.attestory.verification.api.VerificationRefusal;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request that failed, as it is told to the one who asked: never more than the status, except for refusals.
 *
 * @param refusal why, for people; by convention {@code http.<status>} where no command was refused
 */
public record Failure(HttpStatus status, Refusal refusal) {

    /** Classifies what a handler or a filter threw. */
    public static Failure of(Throwable thrown) {
        return switch (thrown) {
            case RefusalException refused -> new Failure(statusOf(refused), refused.refusal());
            case ResponseStatusException answered -> of(answered.getStatusCode());
            case DataBufferLimitException tooLarge -> of(HttpStatus.CONTENT_TOO_LARGE);
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private static Failure of(HttpStatusCode code) {
        HttpStatus status = code instanceof HttpStatus known ? known : HttpStatus.valueOf(code.value());
        return new Failure(status, new Refusal("http." + shown(status).value(), Map.of()));
    }

    /** The statuses that have a text of their own; the others share one. */
    private static HttpStatus shown(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    GONE,
                    CONTENT_TOO_LARGE,
                    TOO_MANY_REQUESTS -> status;
            default -> status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static HttpStatus statusOf(RefusalException refused) {
        if (refused.is(AccessRefusal.NOT_ALLOWED)) {
            return HttpStatus.FORBIDDEN;
        }
        if (refused.is(AccessRefusal.NOT_FOUND)) {
            return HttpStatus.NOT_FOUND;
        }
        boolean busy = refused.is(AccessRefusal.TOO_BUSY)
                || refused.is(DocumentRefusal.BUSY)
                || refused.is(CredentialRefusal.NOT_READY)
                || refused.is(VerificationRefusal.NOT_ESTABLISHED)
                || refused.is(VerificationRefusal.PAST_NOT_ESTABLISHED);
        return busy ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONFLICT;
    }
}
