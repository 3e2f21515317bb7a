package org.attestory.program.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestory.appearance.web.Markdown;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.program.api.Activity;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramState;
import org.attestory.program.api.ProgramView;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.RetireProgram;
import org.attestory.program.api.Video;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** One program as its administrators see it: the draft in full, publishing it, and retiring the program. */
@Controller
@RequestMapping("/administration/programs/{slug}")
class ProgramDraftPage {

    private static final Set<String> DONE = Set.of("drafted", "published", "retired");
    private static final String VIEW = "program/manage/draft";

    private final Commands commands;
    private final Queries queries;
    private final ProgramUpload upload;
    private final RefusalMessages refusals;
    private final Markdown markdown;

    ProgramDraftPage(
            Commands commands, Queries queries, ProgramUpload upload, RefusalMessages refusals, Markdown markdown) {
        this.commands = commands;
        this.queries = queries;
        this.upload = upload;
        this.refusals = refusals;
        this.markdown = markdown;
    }

    /** What the forms of the page send. */
    record Form(@Nullable String commandId) {}

    @GetMapping
    Mono<Rendering> show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "") String done,
            Locale locale) {
        String wanted = language == null ? locale.getLanguage() : language;
        return program(slug).map(program -> page(VIEW, program, wanted, DONE.contains(done) ? done : "", ""));
    }

    @PostMapping("/publish")
    Mono<Rendering> publish(@PathVariable String slug, @ModelAttribute("form") Form form, Actor actor, Locale locale) {
        ProgramId programId = named(slug);
        return upload.publish(programId, actor, Intentions.of(form.commandId()))
                .map(published -> done(slug, "published"))
                .onErrorResume(RefusalException.class, refused -> refused(slug, refused, locale));
    }

    @GetMapping("/retire")
    Mono<Rendering> askToRetire(@PathVariable String slug, Locale locale) {
        return program(slug).map(program -> page("program/manage/retire", program, locale.getLanguage(), "", ""));
    }

    @PostMapping("/retire")
    Mono<Rendering> retire(@PathVariable String slug, @ModelAttribute("form") Form form, Actor actor, Locale locale) {
        ProgramId programId = named(slug);
        return commands.send(new RetireProgram(programId), actor, Intentions.of(form.commandId()))
                .then(queries.until(new GetProgram(programId, -1), GetProgram.Result.class, result -> {
                    ProgramView program = result.program();
                    return program != null && program.state() == ProgramState.RETIRED;
                }))
                .then(Mono.just(done(slug, "retired")))
                .onErrorResume(RefusalException.class, refused -> refused(slug, refused, locale));
    }

    private Mono<Rendering> refused(String slug, RefusalException refused, Locale locale) {
        return program(slug)
                .map(program -> page(VIEW, program, locale.getLanguage(), "", refusals.text(refused, locale)));
    }

    private Mono<ProgramView> program(String slug) {
        return queries.ask(new GetProgram(named(slug), -1), GetProgram.Result.class)
                .mapNotNull(GetProgram.Result::program)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** The kinds of the activities by their identifiers, as templates and messages name them. */
    private static Map<String, String> kinds(ProgramDefinition definition) {
        return definition.activities().collect(Collectors.toMap(Activity::id, activity -> switch (activity) {
            case Lesson _ -> "lesson";
            case Video _ -> "video";
            case Quiz _ -> "quiz";
        }));
    }

    private static List<AttestedContent.Alignment> alignments(ProgramDefinition definition, String language) {
        return definition.alignments().stream()
                .map(alignment -> AttestedContent.Alignment.in(definition.supportedLanguage(language), alignment))
                .toList();
    }

    private static ProgramId named(String slug) {
        try {
            return ProgramId.ofSlug(slug);
        } catch (IllegalArgumentException impossible) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, impossible);
        }
    }

    private static Rendering done(String slug, String word) {
        return Rendering.redirectTo("/administration/programs/" + slug + "?done=" + word)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Rendering page(String view, ProgramView program, String language, String done, String refusal) {
        Map<String, Object> model = new HashMap<>();
        model.put("program", program);
        model.put("definition", program.definition());
        model.put("language", program.definition().supportedLanguage(language));
        model.put("alignments", alignments(program.definition(), language));
        model.put("isDraft", program.version() == 0);
        model.put("kinds", kinds(program.definition()));
        model.put("markdown", markdown);
        model.put(
                "template",
                ProgramFileTemplate.write(program.definition().certification().template()));
        model.put("done", done);
        model.put("refusal", refusal);
        return Rendering.view(view)
                .status(refusal.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .model(model)
                .build();
    }
}
