package org.attestory.delivery.web;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestory.audit.web.StatusBadge;
import org.attestory.delivery.api.CancelPrintedCopy;
import org.attestory.delivery.api.FindPrintedCopies;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.delivery.api.PrintedCopyCommand;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.delivery.api.RecordPosted;
import org.attestory.delivery.api.RecordReturned;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.kernel.Actor;
import org.attestory.kernel.PageRequest;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What waits for the printer, for the post, and what came back. */
@Controller
@RequestMapping("/registry/printed-copies")
class PrintQueuePage {

    /** As many as there are labels on a sheet. */
    private static final int ROWS = 24;

    private static final Set<CertificateStatus> PRINTABLE =
            EnumSet.of(CertificateStatus.VALID, CertificateStatus.NOT_YET_VALID, CertificateStatus.EXPIRED);
    private static final List<PrintedCopyState> STATES = List.of(
            PrintedCopyState.REQUESTED, PrintedCopyState.PRINTED, PrintedCopyState.POSTED, PrintedCopyState.RETURNED);

    private final Queries queries;
    private final Commands commands;
    private final Clock clock;

    PrintQueuePage(Queries queries, Commands commands, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * One copy.
     *
     * @param printable whether the certificate is worth paper
     */
    record Row(FindPrintedCopies.Entry entry, String address, String tracking, StatusBadge status, boolean printable) {

        static Row of(FindPrintedCopies.Entry entry, Instant now) {
            CertificateStatus status = entry.certificate().statusAt(now);
            return new Row(
                    entry,
                    entry.copy().address().orElse(""),
                    Optional.ofNullable(entry.copy().tracking())
                            .map(tracking -> tracking.orElse(""))
                            .orElse(""),
                    StatusBadge.of(status),
                    PRINTABLE.contains(status));
        }
    }

    @GetMapping
    Mono<Rendering> queue(
            @RequestParam(defaultValue = "REQUESTED") PrintedCopyState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String done) {
        FindPrintedCopies query = new FindPrintedCopies(state, new PageRequest(page, ROWS));
        Instant now = clock.instant();
        return queries.ask(query, FindPrintedCopies.Result.class)
                .map(found -> Rendering.view("delivery/print-queue")
                        .modelAttribute("state", state.name())
                        .modelAttribute("states", STATES)
                        .modelAttribute(
                                "rows",
                                found.entries().stream()
                                        .map(entry -> Row.of(entry, now))
                                        .toList())
                        .modelAttribute("page", query.page().number())
                        .modelAttribute("more", found.more())
                        .modelAttribute("done", done.matches("printed|some|none|posted|returned|cancelled") ? done : "")
                        .build());
    }

    @PostMapping("/{copyId}/posted")
    Mono<Rendering> posted(@PathVariable String copyId, ServerWebExchange exchange, Actor actor) {
        return exchange.getFormData().flatMap(form -> {
            String typed = form.getFirst("tracking");
            String tracking = typed == null ? "" : typed.strip();
            RecordPosted posted = new RecordPosted(
                    id(copyId), tracking.substring(0, Math.min(tracking.length(), RecordPosted.LONGEST_TRACKING)));
            return move(posted, PrintedCopyState.PRINTED, form.getFirst("commandId"), actor);
        });
    }

    @PostMapping("/{copyId}/returned")
    Mono<Rendering> returned(@PathVariable String copyId, Actor actor) {
        return move(new RecordReturned(id(copyId)), PrintedCopyState.POSTED, null, actor);
    }

    @PostMapping("/{copyId}/cancelled")
    Mono<Rendering> cancelled(
            @PathVariable String copyId,
            @RequestParam(defaultValue = "REQUESTED") PrintedCopyState state,
            Actor actor) {
        return move(new CancelPrintedCopy(id(copyId)), state, null, actor);
    }

    private Mono<Rendering> move(
            PrintedCopyCommand command, PrintedCopyState from, @Nullable String intention, Actor actor) {
        String done = switch (command) {
            case RecordPosted posted -> "posted";
            case RecordReturned returned -> "returned";
            case PrintedCopyCommand other -> "cancelled";
        };
        return commands.send(command, actor, Intentions.of(intention))
                .then(queries.until(
                        new GetPrintedCopy(command.copyId()),
                        GetPrintedCopy.Result.class,
                        found -> found.copy() == null || found.copy().state() != from))
                .then(Mono.fromSupplier(() -> to(from, done)));
    }

    static Rendering to(PrintedCopyState state, String done) {
        return Rendering.redirectTo(
                        "/registry/printed-copies?state=" + state + "&done=" + done.toLowerCase(Locale.ROOT))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static PrintedCopyId id(String segment) {
        try {
            return new PrintedCopyId(segment);
        } catch (IllegalArgumentException other) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
