package org.attestory.verification.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.attestory.appearance.web.Formats;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.attestory.sharing.web.Robots;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.attestory.verification.web.PastDay.Moment;
import org.attestory.verification.web.VerdictPage.Day;
import org.jspecify.annotations.Nullable;
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
    private final VerdictsForPeople people;
    private final VerdictPage verdicts;
    private final Formats formats;

    VerificationPages(Queries queries, VerdictsForPeople people, VerdictPage verdicts, Formats formats) {
        this.queries = queries;
        this.people = people;
        this.verdicts = verdicts;
        this.formats = formats;
    }

    @GetMapping("/verify")
    Mono<Rendering> form(@RequestParam(defaultValue = "") String code, ServerWebExchange exchange, Locale locale) {
        if (code.isBlank()) {
            return Mono.just(verdicts.form(locale));
        }
        return VerificationCode.parse(code)
                .map(known -> Mono.just(
                        Rendering.redirectTo("/verify/" + known.value()).build()))
                .orElseGet(() -> show(code, null, "", exchange, locale));
    }

    /**
     * The verdict.
     *
     * @param at an instant, as programs give it
     * @param on a day, as people give it: the end of that day where the certificate's dates are printed
     */
    @GetMapping("/verify/{entered}")
    Mono<Rendering> show(
            @PathVariable String entered,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "") String on,
            ServerWebExchange exchange,
            Locale locale) {
        Instant instant = VerificationJson.instant(at);
        return people.of(entered, exchange.getRequest())
                .doOnNext(now -> open(now, exchange))
                .flatMap(now -> instant == null
                        ? onDay(now, on, exchange.getRequest(), locale)
                        : at(instant, now, exchange.getRequest(), locale))
                .onErrorResume(NotEstablished::is, failure -> Mono.just(verdicts.notEstablished(entered)));
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

    private static void open(Verification verification, ServerWebExchange exchange) {
        if (Robots.mayIndex(verification.certificate())) {
            exchange.getResponse().getHeaders().remove(Robots.HEADER);
        }
    }

    private Mono<Rendering> onDay(Verification now, String on, ServerHttpRequest request, Locale locale) {
        if (on.isBlank() || now.status() == VerificationStatus.MISTYPED || now.certificate() == null) {
            return Mono.just(verdicts.present(now, Day.NONE, request, locale));
        }
        ZoneId zone = zone(now);
        LocalDate date;
        try {
            date = BatchMoment.day(on);
        } catch (DateTimeException unreadable) {
            return Mono.just(verdicts.present(now, new Day(on, Day.UNREADABLE), request, locale));
        }
        if (date.equals(LocalDate.ofInstant(now.askedAt(), zone))) {
            return Mono.just(verdicts.present(now, new Day(on, ""), request, locale));
        }
        Instant end = BatchMoment.endOf(date, zone);
        return at(end, new Moment(formats.date(end, zone, locale), false), now, new Day(on, ""), request, locale);
    }

    private Mono<Rendering> at(Instant instant, Verification now, ServerHttpRequest request, Locale locale) {
        ZoneId zone = zone(now);
        String on = LocalDate.ofInstant(instant, zone).toString();
        return at(
                instant,
                new Moment(formats.dateAndTime(instant, zone, locale), true),
                now,
                new Day(on, ""),
                request,
                locale);
    }

    private Mono<Rendering> at(
            Instant instant, Moment moment, Verification now, Day day, ServerHttpRequest request, Locale locale) {
        return queries.ask(new VerifyCertificate(now.code(), instant, false), Verification.class)
                .onErrorMap(NotEstablished::because)
                .map(then -> verdicts.at(moment, then, now, day, request, locale))
                .onErrorResume(
                        NotEstablished::isThePast,
                        failure ->
                                Mono.just(verdicts.present(now, new Day(day.on(), Day.UNREACHABLE), request, locale)));
    }

    private static ZoneId zone(Verification now) {
        CertificateView known = now.certificate();
        return known == null ? Verdict.UTC : known.content().zone();
    }
}
