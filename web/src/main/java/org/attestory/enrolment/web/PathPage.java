package org.attestory.enrolment.web;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.attestory.access.web.SignedIn;
import org.attestory.enrolment.api.ChooseCertificateLanguage;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.enrolment.api.RequestApproval;
import org.attestory.messaging.web.ChangeStream;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.program.web.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The learning path of one program: steps, what is still missing, and what comes next. It changes by itself. */
@Controller
class PathPage {

    private final Journeys journeys;
    private final PathView view;
    private final Commands commands;
    private final Queries queries;

    PathPage(Journeys journeys, PathView view, Commands commands, Queries queries) {
        this.journeys = journeys;
        this.view = view;
        this.commands = commands;
        this.queries = queries;
    }

    /** The language of the certificate, as sent. */
    record LanguageForm(@Nullable String language) {}

    @GetMapping("/learn/{slug}")
    Mono<Rendering> show(@PathVariable String slug, SignedIn learner, Locale locale) {
        return journeys.of(learner, slug)
                .map(journey -> Rendering.view("enrolment/path")
                        .modelAttribute("slug", slug)
                        .modelAttribute("title", journey.definition().title().in(locale.getLanguage()))
                        .modelAttribute("modules", view.modules(journey, locale))
                        .modelAttribute("checklist", view.checklist(journey, locale))
                        .modelAttribute("progress", PathView.progress(journey))
                        .modelAttribute("enrolment", journey.enrolment())
                        .modelAttribute("state", journey.enrolment().state().name())
                        .modelAttribute("languages", PathView.certificateLanguages(journey, locale))
                        .modelAttribute("byPost", journey.isOfferedByPost())
                        .modelAttribute("mark", journey.mark())
                        .build());
    }

    @GetMapping(path = "/learn/{slug}/updates", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> updates(
            @PathVariable String slug, @RequestParam(defaultValue = "") String since, SignedIn learner) {
        EnrolmentId enrolmentId = Journeys.idOf(learner, slug);
        return ChangeStream.of(
                journeys.follow(enrolmentId).concatMap(journeys::beside).map(Journey::mark), since);
    }

    @PostMapping("/learn/{slug}/enrolment")
    Mono<Rendering> enrol(@PathVariable String slug, SignedIn learner, Locale locale) {
        EnrolmentId enrolmentId = Journeys.idOf(learner, slug);
        Enrol enrol = new Enrol(enrolmentId, learner.accountId(), Programs.idOf(slug), locale.getLanguage());
        return commands.send(enrol, learner.actor())
                .then(seen(enrolmentId, Objects::nonNull))
                .then(Mono.fromSupplier(() -> toPath(slug)));
    }

    @PostMapping("/learn/{slug}/certificate-language")
    Mono<Rendering> chooseLanguage(
            @PathVariable String slug, @ModelAttribute("form") LanguageForm form, SignedIn learner) {
        EnrolmentId enrolmentId = Journeys.idOf(learner, slug);
        String language = Objects.requireNonNullElse(form.language(), "");
        return commands.send(new ChooseCertificateLanguage(enrolmentId, language), learner.actor())
                .then(seen(
                        enrolmentId,
                        enrolment -> enrolment != null && enrolment.language().equals(language)))
                .then(Mono.fromSupplier(() -> toPath(slug)));
    }

    @PostMapping("/learn/{slug}/approval-request")
    Mono<Rendering> requestApproval(@PathVariable String slug, SignedIn learner) {
        EnrolmentId enrolmentId = Journeys.idOf(learner, slug);
        return commands.send(new RequestApproval(enrolmentId), learner.actor())
                .then(seen(enrolmentId, PathPage::isNoLongerDeclined))
                .then(Mono.fromSupplier(() -> toPath(slug)));
    }

    private Mono<GetEnrolment.Result> seen(EnrolmentId id, Predicate<@Nullable EnrolmentView> fits) {
        return queries.until(new GetEnrolment(id), GetEnrolment.Result.class, found -> fits.test(found.enrolment()));
    }

    private static boolean isNoLongerDeclined(@Nullable EnrolmentView enrolment) {
        return enrolment != null && enrolment.state() != EnrolmentState.DECLINED;
    }

    private static Rendering toPath(String slug) {
        return Rendering.redirectTo("/learn/" + slug).build();
    }
}
