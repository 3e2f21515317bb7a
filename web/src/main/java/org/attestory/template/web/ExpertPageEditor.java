package org.attestory.template.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.access.web.SignedIn;
import org.attestory.appearance.web.Fragments;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.template.api.CheckExpertPage;
import org.attestory.template.api.PageVocabulary;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.attestory.template.api.TemplateFaults;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateRefusal;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page written by hand, with what is wrong with it line by line. */
@Controller
@RequestMapping("/templates/{templateId}/expert")
class ExpertPageEditor {

    private final TemplateDesk desk;
    private final Queries queries;
    private final Previews previews;
    private final ExpertTexts texts;
    private final RefusalMessages refusals;

    ExpertPageEditor(
            TemplateDesk desk, Queries queries, Previews previews, ExpertTexts texts, RefusalMessages refusals) {
        this.desk = desk;
        this.queries = queries;
        this.previews = previews;
        this.texts = texts;
        this.refusals = refusals;
    }

    /** What the editor holds, and what is wrong with it. */
    private record Written(ExpertPage page, int seenDraft, List<ExpertTexts.Row> faults, String refusal) {}

    @GetMapping
    Mono<Rendering> show(@PathVariable TemplateId templateId, SignedIn person, Locale locale) {
        return desk.find(templateId, 0).flatMap(template -> {
            if (template.draftNumber() == 0 || template.state() == TemplateState.RETIRED) {
                return Mono.just(Pages.seeOther(Pages.version(templateId, template.version())));
            }
            ExpertPage stored = template.content().expert();
            ExpertPage page = stored == null ? texts.example() : stored;
            Written written = new Written(page, template.draftNumber(), List.of(), "");
            return page("template/expert", template, written, HttpStatus.OK, person, locale);
        });
    }

    @PostMapping
    Mono<Rendering> act(
            @PathVariable TemplateId templateId, ServerWebExchange exchange, SignedIn person, Locale locale) {
        return desk.find(templateId, 0)
                .flatMap(template -> Submitted.in(exchange).flatMap(form -> switch (form.text("action")) {
                    case "remove" -> change(template, form, null, person, locale);
                    case "preview" -> preview(template, form, exchange, person, locale);
                    default -> save(template, form, person, locale);
                }));
    }

    private Mono<Rendering> save(TemplateView template, Submitted form, SignedIn person, Locale locale) {
        ExpertPage page = pageIn(form);
        return check(page, template, locale).flatMap(faults -> {
            if (!faults.isEmpty()) {
                Written written = new Written(page, Choices.number(form.text("seen")), faults, "");
                return page("template/expert", template, written, HttpStatus.UNPROCESSABLE_CONTENT, person, locale);
            }
            return change(template, form, page, person, locale);
        });
    }

    private Mono<Rendering> preview(
            TemplateView template, Submitted form, ServerWebExchange exchange, SignedIn person, Locale locale) {
        String view = Fragments.wanted(exchange) ? "template/expert :: preview" : "template/expert";
        ExpertPage page = pageIn(form);
        return check(page, template, locale).flatMap(faults -> {
            Written written = new Written(page, Choices.number(form.text("seen")), faults, "");
            return page(view, template, written, HttpStatus.OK, person, locale);
        });
    }

    private Mono<Rendering> change(
            TemplateView template, Submitted form, @Nullable ExpertPage page, SignedIn person, Locale locale) {
        TemplateContent content = template.content().withExpert(page);
        return desk.change(
                        template.templateId(),
                        Choices.number(form.text("seen")),
                        template.title(),
                        content,
                        person.actor(),
                        Intentions.of(form.text("commandId")))
                .then(Mono.just(Pages.seeOther("/templates/" + template.templateId() + "?done=saved")))
                .onErrorResume(RefusalException.class, refused -> {
                    String text = refusals.text(refused, locale);
                    Written written = new Written(pageIn(form), template.draftNumber(), List.of(), text);
                    return page("template/expert", template, written, HttpStatus.CONFLICT, person, locale);
                });
    }

    private Mono<List<ExpertTexts.Row>> check(ExpertPage page, TemplateView template, Locale locale) {
        return queries.ask(new CheckExpertPage(page, template.content().page()), CheckExpertPage.Result.class)
                .map(result -> texts.rows(result.faults(), locale));
    }

    private static ExpertPage pageIn(Submitted form) {
        return new ExpertPage(form.text("markup"), form.text("style"));
    }

    private Mono<Rendering> page(
            String view, TemplateView template, Written written, HttpStatus status, SignedIn person, Locale locale) {
        TemplateContent content = template.content().withExpert(written.page());
        boolean drawable = written.faults().isEmpty()
                && !TemplateFaults.of(template.title(), content).contains(TemplateRefusal.EXPERT_PAGE_IMPOSSIBLE);
        Mono<List<Previews.Shown>> shown = drawable
                ? previews.of(content, locale.getLanguage(), person.accountId(), locale)
                : Mono.just(List.of());
        return shown.map(pictures -> {
            Map<String, Object> model = new HashMap<>();
            model.put("template", template);
            model.put("page", written.page());
            model.put("seen", written.seenDraft());
            model.put("faults", written.faults());
            model.put("refusal", written.refusal());
            model.put("previews", pictures);
            model.put("values", PageVocabulary.VALUES);
            model.put("pictures", PageVocabulary.PICTURES);
            model.put("typefaces", PageVocabulary.TYPEFACES);
            model.put("active", template.content().expert() != null);
            return Rendering.view(view).status(status).model(model).build();
        });
    }
}
