package org.attestory.registry.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attestory.account.api.PersonName;
import org.attestory.audit.web.StatusBadge;
import org.attestory.issuance.api.CertificateCommand;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.ReinstateCertificate;
import org.attestory.issuance.api.ReissueCertificate;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.RevokeCertificate;
import org.attestory.issuance.api.SuspendCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Asks for what a decision needs, shows what it will do, and takes it. */
@Controller
@RequestMapping("/registry/{code}/{decision}")
class RegistryDecisionPage {

    private final Commands commands;
    private final Queries queries;
    private final RefusalMessages refusals;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RegistryDecisionPage(Commands commands, Queries queries, RefusalMessages refusals, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> ask(@PathVariable String code, @PathVariable String decision) {
        return certificate(code)
                .map(certificate ->
                        page(certificate, named(decision), DecisionForm.about(certificate), Map.of(), HttpStatus.OK));
    }

    @PostMapping
    Mono<Rendering> decide(
            @PathVariable String code,
            @PathVariable String decision,
            @ModelAttribute("form") DecisionForm form,
            Actor actor,
            Locale locale) {
        return certificate(code).flatMap(certificate -> decide(certificate, named(decision), form, actor, locale));
    }

    private Mono<Rendering> decide(
            CertificateView certificate, Decision decision, DecisionForm form, Actor actor, Locale locale) {
        Map<String, String> errors = form.errors(decision, certificate.content());
        if (!errors.isEmpty()) {
            return Mono.just(page(certificate, decision, form, errors, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        GetCertificate query = new GetCertificate(certificate.code());
        return commands.send(command(certificate, decision, form), actor, Intentions.of(form.commandId()))
                .then(queries.until(query, GetCertificate.Result.class, result -> {
                    CertificateView now = result.certificate();
                    return now != null && decision.isVisibleIn(now);
                }))
                .then(Mono.just(Rendering.redirectTo("/registry/" + certificate.code() + "?done=" + decision)
                        .status(HttpStatus.SEE_OTHER)
                        .build()))
                .onErrorResume(
                        RefusalException.class,
                        refused -> Mono.just(page(
                                certificate,
                                decision,
                                form,
                                Map.of("refusal", refusals.text(refused, locale)),
                                HttpStatus.CONFLICT)));
    }

    private CertificateCommand command(CertificateView certificate, Decision decision, DecisionForm form) {
        String note = form.strippedNote();
        return switch (decision) {
            case SUSPEND -> new SuspendCertificate(certificate.certificateId(), note);
            case REINSTATE -> new ReinstateCertificate(certificate.certificateId());
            case REVOKE ->
                new RevokeCertificate(certificate.certificateId(), Objects.requireNonNull(form.reason()), note);
            case REISSUE ->
                new ReissueCertificate(
                        certificate.certificateId(),
                        VerificationCode.random(random),
                        new PersonName(Objects.requireNonNull(form.name())),
                        note,
                        Instant.now(clock));
        };
    }

    private Rendering page(
            CertificateView certificate,
            Decision decision,
            DecisionForm form,
            Map<String, String> errors,
            HttpStatus status) {
        return Rendering.view("registry/decision")
                .status(status)
                .modelAttribute("certificate", certificate)
                .modelAttribute("status", StatusBadge.of(certificate.statusAt(Instant.now(clock))))
                .modelAttribute("decision", decision.word())
                .modelAttribute("reasons", List.of(RevocationReason.values()))
                .modelAttribute("form", form)
                .modelAttribute("errors", errors)
                .build();
    }

    private static Decision named(String word) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Mono<CertificateView> certificate(String entered) {
        Optional<VerificationCode> code = VerificationCode.parse(entered);
        return Mono.justOrEmpty(code)
                .flatMap(known -> queries.ask(new GetCertificate(known), GetCertificate.Result.class))
                .mapNotNull(GetCertificate.Result::certificate)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
