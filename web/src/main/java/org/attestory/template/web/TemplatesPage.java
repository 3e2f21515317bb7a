package org.attestory.template.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.template.api.Design;
import org.attestory.template.api.FindTemplates;
import org.attestory.template.api.TemplateFaults;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateVersion;
import org.attestory.template.api.TemplateView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All templates, and the beginning of a new one: from a bundled design, or from a version that is duplicated. */
@Controller
@RequestMapping("/templates")
class TemplatesPage {

    private static final Set<String> DONE = Set.of("retired");

    private final Queries queries;
    private final TemplateDesk desk;
    private final RefusalMessages refusals;

    TemplatesPage(Queries queries, TemplateDesk desk, RefusalMessages refusals) {
        this.queries = queries;
        this.desk = desk;
        this.refusals = refusals;
    }

    @GetMapping
    Mono<Rendering> list(@RequestParam(defaultValue = "") String done) {
        return queries.ask(new FindTemplates(false), FindTemplates.Result.class)
                .map(found -> Rendering.view("template/list")
                        .modelAttribute(
                                "templates",
                                found.templates().stream()
                                        .filter(template -> template.state() != TemplateState.RETIRED)
                                        .toList())
                        .modelAttribute(
                                "retired",
                                found.templates().stream()
                                        .filter(template -> template.state() == TemplateState.RETIRED)
                                        .toList())
                        .modelAttribute("designs", Design.values())
                        .modelAttribute("done", DONE.contains(done) ? done : "")
                        .build());
    }

    @GetMapping("/new")
    Mono<Rendering> choose(@RequestParam(defaultValue = "") String from, Locale locale) {
        TemplateVersion chosen = from.isEmpty() ? TemplateVersion.of(Design.CLASSICAL) : parsed(from);
        return desk.find(chosen.templateId(), chosen.version())
                .map(basis -> page(chosen, basis, "", Map.of(), HttpStatus.OK));
    }

    @PostMapping
    Mono<Rendering> begin(ServerWebExchange exchange, Actor actor, Locale locale) {
        return Submitted.in(exchange).flatMap(form -> {
            TemplateVersion chosen = parsed(form.text("from"));
            String title = form.text("title").strip();
            return desk.find(chosen.templateId(), chosen.version()).flatMap(basis -> {
                if (!TemplateFaults.of(title, basis.content()).isEmpty()) {
                    Map<String, String> errors = Map.of("title", "refusal.template.title-impossible");
                    return Mono.just(page(chosen, basis, title, errors, HttpStatus.UNPROCESSABLE_CONTENT));
                }
                return desk.draft(title, basis.content(), actor, Intentions.of(form.text("commandId")))
                        .map(templateId -> Pages.seeOther("/templates/" + templateId + "?done=drafted"))
                        .onErrorResume(RefusalException.class, refused -> {
                            Map<String, String> errors = Map.of("refusal", refusals.text(refused, locale));
                            return Mono.just(page(chosen, basis, title, errors, HttpStatus.CONFLICT));
                        });
            });
        });
    }

    private static TemplateVersion parsed(String written) {
        try {
            return TemplateVersion.parse(written);
        } catch (IllegalArgumentException impossible) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, impossible);
        }
    }

    /** The designs to choose from, after the version that is duplicated if there is one. */
    private static Rendering page(
            TemplateVersion chosen, TemplateView basis, String title, Map<String, String> errors, HttpStatus status) {
        List<TemplateVersion> choices = new ArrayList<>(
                Arrays.stream(Design.values()).map(TemplateVersion::of).toList());
        boolean duplicate = !choices.contains(chosen);
        Map<String, Object> model = new HashMap<>();
        model.put("choices", choices);
        model.put("designs", Design.values());
        model.put("chosen", chosen);
        model.put("basis", basis);
        model.put("duplicate", duplicate);
        model.put("title", title);
        model.put("errors", errors);
        return Rendering.view("template/new").status(status).model(model).build();
    }
}
