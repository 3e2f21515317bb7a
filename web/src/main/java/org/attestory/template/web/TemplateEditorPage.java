package org.attestory.template.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestory.access.web.SignedIn;
import org.attestory.appearance.web.Fragments;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.template.api.TemplateFaults;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateView;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The editor of a draft. Every button sends the whole form, so that nothing typed is lost without scripts either; only
 * saving stores it. With scripts the previews follow the typing.
 */
@Controller
@RequestMapping("/templates/{templateId}")
class TemplateEditorPage {

    private static final Set<String> DONE = Set.of("drafted", "imported", "saved", "published");

    private final TemplateDesk desk;
    private final Uploads uploads;
    private final EditorModel model;
    private final RefusalMessages refusals;
    private final MessageSource messages;

    TemplateEditorPage(
            TemplateDesk desk, Uploads uploads, EditorModel model, RefusalMessages refusals, MessageSource messages) {
        this.desk = desk;
        this.uploads = uploads;
        this.model = model;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping
    Mono<Rendering> show(
            @PathVariable TemplateId templateId,
            @RequestParam(defaultValue = "") String done,
            SignedIn person,
            Locale locale) {
        return desk.find(templateId, 0).flatMap(template -> {
            // A bundled design has no draft, ever; a retired template has none any more.
            if (template.draftNumber() == 0 || template.state() == TemplateState.RETIRED) {
                return Mono.just(Pages.seeOther(Pages.version(templateId, template.version())));
            }
            Editing editing = new Editing(TemplateForm.of(template, locale.getLanguage()), Map.of());
            return page(template, editing, HttpStatus.OK, DONE.contains(done) ? done : "", person, locale);
        });
    }

    @PostMapping
    Mono<Rendering> act(
            @PathVariable TemplateId templateId, ServerWebExchange exchange, SignedIn person, Locale locale) {
        return desk.find(templateId, 0)
                .flatMap(template -> Submitted.in(exchange).flatMap(submitted -> {
                    String action = submitted.text("action");
                    return uploaded(submitted, person, locale)
                            .map(editing -> editing.after(action, submitted.text("addLanguage")))
                            .flatMap(editing -> switch (action) {
                                case "", "save", "publish" ->
                                    save(template, editing, submitted, action, person, locale);
                                case "preview" -> preview(template, editing, exchange, person, locale);
                                default -> page(template, editing, HttpStatus.OK, "", person, locale);
                            });
                }));
    }

    /** Pictures come first, whatever the button: a file cannot be shown again in a form. */
    private Mono<Editing> uploaded(Submitted submitted, SignedIn person, Locale locale) {
        Mono<Editing> editing = Mono.just(new Editing(TemplateForm.of(submitted), Map.of()));
        List<String> fields = Stream.concat(
                        Stream.of(Editing.LOGO),
                        IntStream.range(0, TemplateFaults.MOST_SIGNATURES).mapToObj(row -> Editing.SIGNATURE + row))
                .toList();
        for (String field : fields) {
            FilePart file = submitted.file(field + "File");
            if (file != null) {
                editing = editing.flatMap(before ->
                        uploads.take(file, person.actor(), locale).map(outcome -> before.after(field, outcome)));
            }
        }
        return editing;
    }

    private Mono<Rendering> save(
            TemplateView template,
            Editing editing,
            Submitted submitted,
            String action,
            SignedIn person,
            Locale locale) {
        TemplateForm form = editing.form();
        FormReading.Result read = FormReading.of(form, template.content().expert());
        if (read.content() == null
                || !read.errors().isEmpty()
                || !editing.errors().isEmpty()) {
            Map<String, String> errors = new LinkedHashMap<>(editing.errors());
            read.errors().forEach((field, key) -> errors.putIfAbsent(field, messages.getMessage(key, null, locale)));
            return page(template, new Editing(form, errors), HttpStatus.UNPROCESSABLE_CONTENT, "", person, locale);
        }
        String next = "/templates/" + template.templateId() + (action.equals("publish") ? "/publish" : "?done=saved");
        return desk.change(
                        template.templateId(),
                        form.seenDraft(),
                        form.title(),
                        read.content(),
                        person.actor(),
                        Intentions.of(submitted.text("commandId")))
                .then(Mono.just(Pages.seeOther(next)))
                .onErrorResume(RefusalException.class, refused -> refused(template, form, refused, person, locale));
    }

    /** Whoever saves again after a refusal has been told what else happened. */
    private Mono<Rendering> refused(
            TemplateView template, TemplateForm form, RefusalException refused, SignedIn person, Locale locale) {
        Map<String, String> errors = Map.of("refusal", refusals.text(refused, locale));
        Editing again = new Editing(form.seen(template.draftNumber()), errors);
        return page(template, again, HttpStatus.CONFLICT, "", person, locale);
    }

    private Mono<Rendering> preview(
            TemplateView template, Editing editing, ServerWebExchange exchange, SignedIn person, Locale locale) {
        if (!Fragments.wanted(exchange)) {
            return page(template, editing, HttpStatus.OK, "", person, locale);
        }
        return model.of(template, editing, "", person.accountId(), locale)
                .map(values -> Rendering.view("template/preview").model(values).build());
    }

    private Mono<Rendering> page(
            TemplateView template, Editing editing, HttpStatus status, String done, SignedIn person, Locale locale) {
        return model.of(template, editing, done, person.accountId(), locale)
                .map(values -> Rendering.view("template/editor")
                        .status(status)
                        .model(values)
                        .build());
    }
}
