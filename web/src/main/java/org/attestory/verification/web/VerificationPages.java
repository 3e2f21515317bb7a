package org.attestory.verification.web;

import java.util.List;
import java.util.Locale;
import org.attestory.access.web.RateLimits;
import org.attestory.appearance.web.LinkPreview;
import org.attestory.appearance.web.PublicAddress;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.server.reactive.ServerHttpRequest;
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
    private final PublicAddress address;

    VerificationPages(
            Queries queries, RateLimits limits, Verdict.Words words, MessageSource messages, PublicAddress address) {
        this.queries = queries;
        this.limits = limits;
        this.words = words;
        this.messages = messages;
        this.address = address;
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
                .map(verification -> page(verification, at != null && !at.isBlank(), exchange.getRequest(), locale));
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

    private Rendering page(Verification verification, boolean past, ServerHttpRequest request, Locale locale) {
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
                .modelAttribute(LinkPreview.ATTRIBUTE, preview(verification, request, locale))
                .status(VerificationJson.statusOf(verification.status()))
                .build();
    }

    /** A picture looks as if it held: only what does hold has one. */
    private LinkPreview preview(Verification verification, ServerHttpRequest request, Locale locale) {
        CertificateView known = verification.certificate();
        boolean holds = verification.status() == VerificationStatus.VALID && known != null;
        return new LinkPreview(
                messages.getMessage("verdict." + verification.status(), null, locale),
                known == null
                        ? ""
                        : known.content().title() + ", " + known.content().institutionName(),
                address.of("/verify/" + verification.code(), request),
                holds ? address.of("/certificates/" + verification.code() + "/thumbnail.png", request) : "");
    }
}
