package org.attestory.registry.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.attestory.appearance.web.Fragments;
import org.attestory.audit.web.StatusBadge;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.kernel.PageRequest;
import org.attestory.messaging.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds certificates by holder, program, code and status. With scripts the results follow the typing. */
@Controller
class RegistryPage {

    private static final int ROWS = 25;
    private static final int LONGEST_TEXT = 200;

    private final Queries queries;
    private final Clock clock;

    RegistryPage(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** One found. */
    record Row(CertificateView certificate, StatusBadge status) {}

    @GetMapping("/registry")
    Mono<Rendering> search(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable CertificateStatus status,
            @RequestParam(defaultValue = "0") int page,
            ServerWebExchange exchange) {
        Instant now = Instant.now(clock);
        String sought = text.strip();
        FindCertificates query = new FindCertificates(
                sought.substring(0, Math.min(sought.length(), LONGEST_TEXT)), status, now, new PageRequest(page, ROWS));
        String view = Fragments.wanted(exchange) ? "registry/search :: results" : "registry/search";
        return queries.ask(query, FindCertificates.Result.class)
                .map(found -> Rendering.view(view)
                        .modelAttribute("text", query.text())
                        .modelAttribute("status", status == null ? "" : status.name())
                        .modelAttribute("statuses", List.of(CertificateStatus.values()))
                        .modelAttribute("rows", rows(found, now))
                        .modelAttribute("page", query.page().number())
                        .modelAttribute("more", found.more())
                        .build());
    }

    private static List<Row> rows(FindCertificates.Result found, Instant now) {
        return found.certificates().stream()
                .map(certificate -> new Row(certificate, StatusBadge.of(certificate.statusAt(now))))
                .toList();
    }
}
