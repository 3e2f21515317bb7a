package org.attestory.program.web;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.attestory.access.web.CurrentPerson;
import org.attestory.access.web.SignedIn;
import org.attestory.appearance.web.Formats;
import org.attestory.appearance.web.Markdown;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.kernel.LocalizedText;
import org.attestory.kernel.Role;
import org.attestory.messaging.web.Queries;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramState;
import org.attestory.program.api.ProgramView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** All about a program, for everybody, and the way in. */
@Controller
class ProgramPage {

    /** What the button at the end offers, by who is looking. */
    enum Way {
        LOG_IN,
        ENROL,
        GO_ON,
        NONE
    }

    private final Programs programs;
    private final Queries queries;
    private final RequirementTexts requirements;
    private final ActivityKind kinds;
    private final Formats formats;
    private final Markdown markdown;
    private final MessageSource messages;

    ProgramPage(
            Programs programs,
            Queries queries,
            RequirementTexts requirements,
            ActivityKind kinds,
            Formats formats,
            Markdown markdown,
            MessageSource messages) {
        this.programs = programs;
        this.queries = queries;
        this.requirements = requirements;
        this.kinds = kinds;
        this.formats = formats;
        this.markdown = markdown;
        this.messages = messages;
    }

    @GetMapping("/programs/{slug}")
    Mono<Rendering> show(@PathVariable String slug, Locale locale) {
        return programs.latest(slug)
                .flatMap(program -> way(program)
                        .map(way -> Rendering.view("program/program")
                                .modelAttribute("program", details(program, locale))
                                .modelAttribute("way", way.name())
                                .build()));
    }

    private Mono<Way> way(ProgramView program) {
        boolean offered = program.state() == ProgramState.PUBLISHED;
        return CurrentPerson.get()
                .flatMap(person -> wayOf(person, program.programId(), offered))
                .defaultIfEmpty(offered ? Way.LOG_IN : Way.NONE);
    }

    private Mono<Way> wayOf(SignedIn person, ProgramId programId, boolean offered) {
        if (!person.has(Role.LEARNER)) {
            return Mono.just(Way.NONE);
        }
        EnrolmentId enrolmentId = EnrolmentId.of(person.accountId(), programId);
        return queries.ask(new GetEnrolment(enrolmentId), GetEnrolment.Result.class)
                .mapNotNull(GetEnrolment.Result::enrolment)
                .map(enrolment -> Way.GO_ON)
                .defaultIfEmpty(offered ? Way.ENROL : Way.NONE);
    }

    private ProgramDetails details(ProgramView view, Locale locale) {
        ProgramDefinition program = view.definition();
        String language = locale.getLanguage();
        return new ProgramDetails(
                program.slug(),
                program.title().in(language),
                program.summary().in(language),
                markdown.html(program.objective().in(language)),
                program.level().in(language),
                formats.duration(program.workload(), locale),
                texts(program.outcomes(), language),
                program.alignments().stream()
                        .map(alignment -> AttestedContent.Alignment.in(language, alignment))
                        .toList(),
                program.modules().stream().map(module -> step(module, locale)).toList(),
                program.requirements().stream()
                        .map(requirement -> requirements.text(requirement, program, locale))
                        .toList(),
                terms(program.certification(), locale),
                view.state() == ProgramState.PUBLISHED);
    }

    private ProgramDetails.Step step(ProgramDefinition.Module module, Locale locale) {
        List<ProgramDetails.Item> items = module.activities().stream()
                .map(activity -> new ProgramDetails.Item(
                        activity.title().in(locale.getLanguage()), kinds.text(activity, locale)))
                .toList();
        return new ProgramDetails.Step(module.title().in(locale.getLanguage()), items);
    }

    private ProgramDetails.Terms terms(CertificationTerms terms, Locale locale) {
        String language = locale.getLanguage();
        return new ProgramDetails.Terms(
                terms.kind().in(language),
                validity(terms.validity(), locale),
                terms.institution().name().in(language),
                terms.institution().place().in(language),
                terms.signatories().stream()
                        .map(signatory ->
                                signatory.name() + ", " + signatory.title().in(language))
                        .toList(),
                terms.honours().stream()
                        .map(honours -> messages.getMessage(
                                "program.honours.from",
                                new Object[] {honours.name().in(language), honours.from()},
                                locale))
                        .toList());
    }

    private String validity(@Nullable Period validity, Locale locale) {
        if (validity == null) {
            return messages.getMessage("validity.unlimited", null, locale);
        }
        long months = validity.toTotalMonths();
        long days = validity.get(ChronoUnit.DAYS);
        if (days != 0) {
            return messages.getMessage("validity.days", new Object[] {months * 30 + days}, locale);
        }
        return months % 12 == 0
                ? messages.getMessage("validity.years", new Object[] {months / 12}, locale)
                : messages.getMessage("validity.months", new Object[] {months}, locale);
    }

    private static List<String> texts(List<LocalizedText> texts, String language) {
        return texts.stream().map(text -> text.in(language)).toList();
    }
}
