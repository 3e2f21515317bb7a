package org.attestory.delivery.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attestory.appearance.web.Fragments;
import org.attestory.delivery.api.CancelExport;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.FindExports;
import org.attestory.delivery.api.GetExport;
import org.attestory.delivery.api.RequestExport;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.kernel.Actor;
import org.attestory.kernel.PageRequest;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.program.api.FindPrograms;
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
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks for certificates as one archive, shows how far it is and who asked for which. */
@Controller
@RequestMapping("/registry/exports")
class ExportPages {

    private static final int ROWS = 25;

    private final Commands commands;
    private final Queries queries;
    private final ExportSummary.Words words;
    private final Clock clock;

    ExportPages(Commands commands, Queries queries, ExportSummary.Words words, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> all(@RequestParam(defaultValue = "0") int page, ServerWebExchange exchange) {
        PageRequest asked = new PageRequest(page, ROWS);
        return queries.ask(new FindExports(asked), FindExports.Result.class)
                .flatMap(found -> words.of(found.exports(), exchange)
                        .map(rows -> Rendering.view("delivery/exports")
                                .modelAttribute("rows", rows)
                                .modelAttribute("page", asked.number())
                                .modelAttribute("more", found.more())
                                .build()));
    }

    @GetMapping("/new")
    Mono<Rendering> ask(@ModelAttribute("form") ExportForm form) {
        return form(form, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> request(@ModelAttribute("form") ExportForm form, Actor actor) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ExportId exportId = ExportId.random();
        RequestExport request = new RequestExport(exportId, form.filter(), clock.instant());
        return commands.send(request, actor, Intentions.of(form.commandId()))
                .then(queries.until(new GetExport(exportId), GetExport.Result.class, found -> found.export() != null))
                .map(seen -> toExport(exportId))
                // The form was sent before, under another identifier: its export is the first of the list.
                .defaultIfEmpty(Rendering.redirectTo("/registry/exports")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @GetMapping("/{exportId}")
    Mono<Rendering> show(@PathVariable String exportId, ServerWebExchange exchange) {
        String view = Fragments.wanted(exchange) ? "delivery/export :: export" : "delivery/export";
        return export(exportId)
                .flatMap(found -> words.of(List.of(exportIn(found)), exchange)
                        .map(summaries -> Rendering.view(view)
                                .modelAttribute("export", summaries.getFirst())
                                .modelAttribute("progress", found.progress())
                                .modelAttribute("kept", words.moment(found.keptUntil(), exchange))
                                .build()));
    }

    @PostMapping("/{exportId}/cancel")
    Mono<Rendering> cancel(@PathVariable String exportId, Actor actor) {
        return export(exportId).flatMap(found -> {
            ExportId id = exportIn(found).exportId();
            return commands.send(new CancelExport(id), actor)
                    // Over is over; the page says how it ended.
                    .onErrorResume(RefusalException.class, refused -> Mono.empty())
                    .then(queries.until(
                            new GetExport(id),
                            GetExport.Result.class,
                            now -> now.export() == null || now.export().state() != ExportState.RUNNING))
                    .then(Mono.fromSupplier(() -> toExport(id)));
        });
    }

    private Mono<GetExport.Result> export(String exportId) {
        return Mono.justOrEmpty(ExportPaths.idIn(exportId))
                .flatMap(id -> queries.ask(new GetExport(id), GetExport.Result.class))
                .filter(found -> found.export() != null)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static ExportView exportIn(GetExport.Result found) {
        return Objects.requireNonNull(found.export());
    }

    private static Rendering toExport(ExportId exportId) {
        return Rendering.redirectTo("/registry/exports/" + exportId)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> form(ExportForm form, Map<String, String> errors, HttpStatus status) {
        return queries.ask(new FindPrograms(false), FindPrograms.Result.class)
                .map(found -> Rendering.view("delivery/export-new")
                        .status(status)
                        .modelAttribute("form", form)
                        .modelAttribute("errors", errors)
                        .modelAttribute("programs", found.programs())
                        .modelAttribute("statuses", List.of(CertificateStatus.values()))
                        .build());
    }
}
