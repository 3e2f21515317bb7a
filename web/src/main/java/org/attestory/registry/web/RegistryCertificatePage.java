package org.attestory.registry.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attestory.audit.api.GetHistory;
import org.attestory.audit.web.ActorNames;
import org.attestory.audit.web.RecordedContent;
import org.attestory.audit.web.StatusBadge;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** One certificate: what it attests, where it stands, how it came there, and what can be decided about it. */
@Controller
class RegistryCertificatePage {

    private final Queries queries;
    private final ActorNames actors;
    private final Clock clock;

    RegistryCertificatePage(Queries queries, ActorNames actors, Clock clock) {
        this.queries = queries;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/registry/{code}")
    Mono<Rendering> show(
            @PathVariable String code, @RequestParam(required = false) @Nullable Decision done, Locale locale) {
        return Mono.justOrEmpty(VerificationCode.parse(code))
                .flatMap(known -> queries.ask(new GetCertificate(known), GetCertificate.Result.class))
                .mapNotNull(GetCertificate.Result::certificate)
                .flatMap(certificate -> queries.ask(new GetHistory(certificate.code()), GetHistory.Result.class)
                        .flatMap(history -> actors.of(history.events(), locale)
                                .map(names -> Rendering.view("registry/certificate")
                                        .model(model(certificate, history, names))
                                        .modelAttribute("done", done == null ? "" : done.word())
                                        .build())))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Map<String, Object> model(
            CertificateView certificate, GetHistory.Result history, Map<String, String> names) {
        CertificateStatus status = certificate.statusAt(Instant.now(clock));
        Map<String, Object> model = new HashMap<>();
        model.put("certificate", certificate);
        model.put("status", StatusBadge.of(status));
        model.put("decisions", decisions(certificate, status));
        model.put("events", history.events());
        model.put("actors", names);
        predecessor(certificate, history).ifPresent(code -> model.put("predecessor", code));
        return model;
    }

    private static List<String> decisions(CertificateView certificate, CertificateStatus status) {
        return Decision.openFor(certificate, status).stream()
                .map(Decision::word)
                .toList();
    }

    /** The code of the certificate that this one corrects; the view knows only its identifier. */
    private static Optional<VerificationCode> predecessor(CertificateView certificate, GetHistory.Result history) {
        if (certificate.supersedes() == null) {
            return Optional.empty();
        }
        return history.events().stream()
                .filter(event -> event.stream().equals(certificate.supersedes().value()))
                .flatMap(event -> RecordedContent.of(event).text("/code").stream())
                .flatMap(code -> VerificationCode.parse(code).stream())
                .findFirst();
    }
}
