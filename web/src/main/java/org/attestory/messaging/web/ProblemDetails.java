package org.attestory.messaging.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestory.kernel.Refusal;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Failures as problem details (RFC 9457): a stable type and code for programs, a text for people. */
@Component
public class ProblemDetails {

    private static final Set<String> SAID_OTHERWISE = Set.of("http.400", "http.403");

    private final RefusalMessages messages;

    ProblemDetails(RefusalMessages messages) {
        this.messages = messages;
    }

    /** The problem in that language. */
    public ProblemDetail of(Failure failure, Locale locale) {
        String code = failure.refusal().code();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                failure.status(), messages.text(forSoftware(failure.refusal()), locale));
        problem.setType(URI.create("urn:attestory:problem:" + code));
        problem.setTitle(failure.status().getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }

    /** What people are told speaks of pages and forms. */
    private static Refusal forSoftware(Refusal refusal) {
        return SAID_OTHERWISE.contains(refusal.code()) ? new Refusal(refusal.code() + ".software", Map.of()) : refusal;
    }
}
