package org.attestory.enrolment.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.attestory.access.web.SignedIn;
import org.attestory.appearance.web.Formats;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.FindEnrolmentsOf;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.FindCertificatesOf;
import org.attestory.messaging.web.Queries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that a learner does and has here: programs in progress, certificates issued. */
@Controller
class LearningPage {

    private final Queries queries;
    private final Journeys journeys;
    private final Formats formats;
    private final Clock clock;

    LearningPage(Queries queries, Journeys journeys, Formats formats, Clock clock) {
        this.queries = queries;
        this.journeys = journeys;
        this.formats = formats;
        this.clock = clock;
    }

    /** A program in progress. */
    record Card(String slug, String title, String state, PathView.Progress progress) {}

    /** A certificate issued. */
    record Issued(String code, String language, String title, String kind, String issuedOn, String status) {}

    @GetMapping("/learn")
    Mono<Rendering> show(SignedIn learner, Locale locale) {
        return Mono.zip(inProgress(learner, locale), issued(learner, locale))
                .map(found -> Rendering.view("enrolment/learning")
                        .modelAttribute("inProgress", found.getT1())
                        .modelAttribute("issued", found.getT2())
                        .build());
    }

    private Mono<List<Card>> inProgress(SignedIn learner, Locale locale) {
        return queries.ask(new FindEnrolmentsOf(learner.accountId()), FindEnrolmentsOf.Result.class)
                .flatMapMany(found -> Flux.fromIterable(found.enrolments()))
                .filter(enrolment ->
                        enrolment.state() != EnrolmentState.COMPLETED || enrolment.certificateCode() == null)
                .concatMap(journeys::beside)
                .map(journey -> new Card(
                        journey.definition().slug(),
                        journey.definition().title().in(locale.getLanguage()),
                        journey.enrolment().state().name(),
                        PathView.progress(journey)))
                .collectList();
    }

    private Mono<List<Issued>> issued(SignedIn learner, Locale locale) {
        Instant now = clock.instant();
        return queries.ask(new FindCertificatesOf(learner.accountId()), FindCertificatesOf.Result.class)
                .map(found -> found.certificates().stream()
                        .map(certificate -> card(certificate, now, locale))
                        .toList());
    }

    private Issued card(CertificateView certificate, Instant now, Locale locale) {
        return new Issued(
                certificate.code().value(),
                certificate.content().language(),
                certificate.content().title(),
                certificate.content().kind(),
                formats.date(
                        certificate.content().issuedAt(), certificate.content().zone(), locale),
                certificate.statusAt(now).name());
    }
}
