package org.attestory.verification.web;

import java.util.List;
import java.util.Locale;
import org.attestory.access.web.RateLimits;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerifyCertificate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The public pages of verification. */
@Controller
class VerificationPages {

    private final Queries queries;
    private final RateLimits limits;
    private final Verdict.Words words;
    private final MessageSource messages;

    VerificationPages(Queries queries, RateLimits limits, Verdict.Words words, MessageSource messages) {
        this.queries = queries;
        this.limits = limits;
        this.words = words;
        this.messages = messages;
    }

    /** A check in words. */
    record Line(String name, String result, String detail) {}

    @GetMapping("/verify")
    Mono<Rendering> form(@RequestParam(defaultValue = "") String code, ServerWebExchange exchange, Locale locale) {
        if (code.isBlank()) {
            return Mono.just(Rendering.view("verification/form").build());
        }
        return VerificationCode.parse(code)
                .map(known -> Mono.just(
                        Rendering.redirectTo("/verify/" + known.value()).build()))
                .orElseGet(() -> show(code, null, exchange, locale));
    }

    @GetMapping("/verify/{entered}")
    Mono<Rendering> show(
            @PathVariable String entered,
            @RequestParam(required = false) @Nullable String at,
            ServerWebExchange exchange,
            Locale locale) {
        limits.verification(exchange);
        return queries.ask(new VerifyCertificate(entered, VerificationJson.instant(at)), Verification.class)
                .map(verification -> page(verification, at != null && !at.isBlank(), locale));
    }

    /** Short and in capitals, as QR codes hold it. */
    @GetMapping({"/v/{entered}", "/V/{entered}"})
    Rendering scanned(@PathVariable String entered) {
        String code =
                VerificationCode.parse(entered).map(VerificationCode::value).orElse(entered);
        return Rendering.redirectTo(UriComponentsBuilder.fromPath("/verify/{code}")
                        .build(code)
                        .toString())
                .build();
    }

    private Rendering page(Verification verification, boolean past, Locale locale) {
        List<Line> lines = verification.checks().stream()
                .map(check ->
                        new Line(check.name().name(), check.result().name(), CheckTexts.text(messages, check, locale)))
                .toList();
        return Rendering.view("verification/verdict")
                .modelAttribute("status", verification.status().name())
                .modelAttribute("verdict", words.of(verification, locale))
                .modelAttribute("entered", verification.code())
                .modelAttribute("past", past)
                .modelAttribute("checks", lines)
                .status(VerificationJson.statusOf(verification.status()))
                .build();
    }
}
