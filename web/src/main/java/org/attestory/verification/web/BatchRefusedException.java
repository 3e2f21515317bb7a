package org.attestory.verification.web;

import java.util.Map;
import org.attestory.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** What was sent is no batch of codes. */
final class BatchRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    private BatchRefusedException(HttpStatus status, String code) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
    }

    static BatchRefusedException tooLarge() {
        return new BatchRefusedException(HttpStatus.CONTENT_TOO_LARGE, "verification.too-many-codes");
    }

    static BatchRefusedException empty() {
        return new BatchRefusedException(HttpStatus.UNPROCESSABLE_CONTENT, "verification.no-codes");
    }

    static BatchRefusedException unreadable() {
        return new BatchRefusedException(HttpStatus.BAD_REQUEST, "verification.unreadable-batch");
    }

    HttpStatus status() {
        return status;
    }

    Refusal refusal() {
        return new Refusal(code, Map.of("most", String.valueOf(BatchInput.MOST)));
    }
}
