package org.attestory.audit.web;

import java.time.Clock;
import java.time.Instant;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.PageRequest;
import org.attestory.messaging.web.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Opens a certificate's history by its code, or from a search. */
@Controller
class AuditPage {

    private static final int ROWS = 25;
    private static final int LONGEST_TEXT = 200;

    private final Queries queries;
    private final Clock clock;

    AuditPage(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/audit")
    Mono<Rendering> find(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int page) {
        String sought = text.strip().substring(0, Math.min(text.strip().length(), LONGEST_TEXT));
        var code = VerificationCode.parse(sought);
        if (code.isPresent()) {
            return Mono.just(Rendering.redirectTo("/audit/" + code.get())
                    .status(HttpStatus.SEE_OTHER)
                    .build());
        }
        Instant now = Instant.now(clock);
        PageRequest rows = new PageRequest(page, ROWS);
        return queries.ask(new FindCertificates(sought, null, now, rows), FindCertificates.Result.class)
                .map(found -> Rendering.view("audit/find")
                        .modelAttribute("text", sought)
                        .modelAttribute("certificates", found.certificates())
                        .modelAttribute("page", rows.number())
                        .modelAttribute("more", found.more())
                        .build());
    }
}
