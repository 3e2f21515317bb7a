package org.attestory.examination.web;

import org.attestory.access.web.RateLimits;
import org.attestory.examination.api.ExamineFile;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.examination.api.FileVerdict;
import org.attestory.kernel.AccessRefusal;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Has the file of a request examined. */
@Component
class Examiner {

    /** So many seconds later it is worth trying again. */
    static final String RETRY_AFTER = "10";

    /** A file takes more work than a code, and counts as so many. */
    private static final int CODES_PER_FILE = 10;

    private final Queries queries;
    private final RateLimits limits;

    Examiner(Queries queries, RateLimits limits) {
        this.queries = queries;
        this.limits = limits;
    }

    /** Counts an upload, be it refused: receiving it was work. */
    void count(ServerWebExchange exchange) {
        for (int i = 0; i < CODES_PER_FILE; i++) {
            limits.verification(exchange);
        }
    }

    /**
     * The answer about the file; empty if there is none.
     *
     * @throws UploadRefusedException in the answer, if it comes at a bad time
     */
    Mono<ExaminedFile> examine(ServerWebExchange exchange) {
        return ReceivedFile.in(exchange)
                .flatMap(bytes -> queries.ask(new ExamineFile(bytes), ExaminedFile.class))
                .onErrorMap(
                        failure -> failure instanceof RefusalException refused && refused.is(AccessRefusal.TOO_BUSY),
                        busy -> new UploadRefusedException(UploadRefusal.BUSY));
    }

    /** Every file that was examined has an answer, whatever it is; only not examining it is an error. */
    static HttpStatus statusOf(FileVerdict verdict) {
        return switch (verdict) {
            case LOCKED, UNREADABLE, BEYOND_LIMITS -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case GENUINE,
                    ALTERED_DOCUMENT,
                    FORGED_DOCUMENT,
                    ALTERED_CREDENTIAL,
                    ONLY_THE_CODE,
                    NOT_OURS,
                    NOTHING_TO_CHECK,
                    WITHOUT_TEXT -> HttpStatus.OK;
        };
    }
}
