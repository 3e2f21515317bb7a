package org.attestory.messaging.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Failures as problem details (RFC 9457): a stable type and code for programs, a text for people. */
@Component
public class ProblemDetails {

    private final RefusalMessages messages;

    ProblemDetails(RefusalMessages messages) {
        this.messages = messages;
    }

    /** The problem in that language. */
    public ProblemDetail of(Failure failure, Locale locale) {
        String code = failure.refusal().code();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(failure.status(), messages.text(failure.refusal(), locale));
        problem.setType(URI.create("urn:attestory:problem:" + code));
        problem.setTitle(failure.status().getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }
}
