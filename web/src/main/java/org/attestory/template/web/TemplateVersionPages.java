package org.attestory.template.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.access.web.SignedIn;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What is frozen: a version to look at, publishing the next one, and retiring the template. */
@Controller
@RequestMapping("/templates/{templateId}")
class TemplateVersionPages {

    private final TemplateDesk desk;
    private final Previews previews;
    private final RefusalMessages refusals;

    TemplateVersionPages(TemplateDesk desk, Previews previews, RefusalMessages refusals) {
        this.desk = desk;
        this.previews = previews;
        this.refusals = refusals;
    }

    /** What the forms of these pages send. */
    record Form(@Nullable String commandId) {}

    @GetMapping("/versions/{version}")
    Mono<Rendering> version(
            @PathVariable TemplateId templateId, @PathVariable int version, SignedIn person, Locale locale) {
        return shown("template/version", templateId, version, person, locale);
    }

    @GetMapping("/publish")
    Mono<Rendering> askToPublish(@PathVariable TemplateId templateId, SignedIn person, Locale locale) {
        return shown("template/publish", templateId, 0, person, locale);
    }

    @PostMapping("/publish")
    Mono<Rendering> publish(
            @PathVariable TemplateId templateId, @ModelAttribute("form") Form form, SignedIn person, Locale locale) {
        return desk.publish(templateId, person.actor(), Intentions.of(form.commandId()))
                .then(Mono.just(Pages.seeOther("/templates/" + templateId + "?done=published")))
                .onErrorResume(
                        RefusalException.class,
                        refused -> refused("template/publish", templateId, refused, person, locale));
    }

    @GetMapping("/retire")
    Mono<Rendering> askToRetire(@PathVariable TemplateId templateId) {
        return desk.find(templateId, 0)
                .map(template -> page("template/retire", template, List.of(), "", HttpStatus.OK));
    }

    @PostMapping("/retire")
    Mono<Rendering> retire(
            @PathVariable TemplateId templateId, @ModelAttribute("form") Form form, SignedIn person, Locale locale) {
        return desk.retire(templateId, person.actor(), Intentions.of(form.commandId()))
                .then(Mono.just(Pages.seeOther("/templates?done=retired")))
                .onErrorResume(
                        RefusalException.class,
                        refused -> refused("template/retire", templateId, refused, person, locale));
    }

    private Mono<Rendering> shown(String view, TemplateId templateId, int version, SignedIn person, Locale locale) {
        return desk.find(templateId, version)
                .flatMap(template -> pictures(template, person, locale)
                        .map(shown -> page(view, template, shown, "", HttpStatus.OK)));
    }

    private Mono<Rendering> refused(
            String view, TemplateId templateId, RefusalException refused, SignedIn person, Locale locale) {
        return desk.find(templateId, 0)
                .flatMap(template -> pictures(template, person, locale)
                        .map(shown ->
                                page(view, template, shown, refusals.text(refused, locale), HttpStatus.CONFLICT)));
    }

    private Mono<List<Previews.Shown>> pictures(TemplateView template, SignedIn person, Locale locale) {
        return previews.of(template.content(), locale.getLanguage(), person.accountId(), locale);
    }

    private static Rendering page(
            String view, TemplateView template, List<Previews.Shown> shown, String refusal, HttpStatus status) {
        Map<String, Object> model = new HashMap<>();
        model.put("template", template);
        model.put("content", template.content());
        model.put("bundled", template.draftNumber() == 0);
        model.put("previews", shown);
        model.put("refusal", refusal);
        return Rendering.view(view).status(status).model(model).build();
    }
}
