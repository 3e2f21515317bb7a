package org.attestory.administration.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.ChangeStream;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.readmodel.api.CheckProjection;
import org.attestory.readmodel.api.FindProjections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows administrators how far the read models follow the history, and lets them have one made anew and compared. */
@Controller
@RequestMapping("/administration/projections")
class ProjectionsPage {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Commands commands;
    private final Queries queries;
    private final Clock clock;

    ProjectionsPage(Commands commands, Queries queries, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The press of a button.
     *
     * @param takesOver which of the two
     */
    record Form(@Nullable String commandId, @Nullable Boolean takesOver) {}

    @GetMapping
    Mono<Rendering> show() {
        return queries.ask(new FindProjections(), FindProjections.Result.class).map(found -> {
            List<ProjectionRow> rows = rows(found);
            return Rendering.view("administration/projections")
                    .modelAttribute("rows", rows)
                    .modelAttribute("checks", CheckCard.of(found.projections()))
                    .modelAttribute("end", found.end())
                    .modelAttribute("mark", mark(found))
                    .modelAttribute("zone", ZoneOffset.UTC)
                    .build();
        });
    }

    /** Nobody tells of positions: they are looked at now and then while somebody watches. */
    @GetMapping(path = "/updates", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> updates(@RequestParam(defaultValue = "") String since) {
        Flux<String> marks = Flux.interval(LOOK_AGAIN)
                .onBackpressureDrop()
                .concatMap(tick -> queries.ask(new FindProjections(), FindProjections.Result.class), 1)
                .map(this::mark);
        // Numbered, so that a state to which things return is another one than the page shows.
        Flux<String> changes = Flux.concat(Mono.just(since), marks)
                .distinctUntilChanged()
                .index((number, mark) -> number + "-" + mark)
                .skip(1);
        return ChangeStream.of(changes, since);
    }

    @PostMapping("/{projection}/check")
    Mono<Rendering> check(@PathVariable String projection, @ModelAttribute("form") Form form, Actor actor) {
        CheckProjection check = new CheckProjection(projection, Boolean.TRUE.equals(form.takesOver()));
        return commands.send(check, actor, Intentions.of(form.commandId()))
                .then(Mono.fromSupplier(() -> Rendering.redirectTo("/administration/projections")
                        .status(HttpStatus.SEE_OTHER)
                        .build()));
    }

    private List<ProjectionRow> rows(FindProjections.Result found) {
        Instant now = clock.instant();
        return found.projections().stream()
                .map(projection -> ProjectionRow.of(projection, now))
                .toList();
    }

    /** Names what the page shows: with anything else on it, it has another name. */
    private String mark(FindProjections.Result found) {
        return Integer.toHexString(List.of(rows(found), CheckCard.of(found.projections()), found.end())
                .hashCode());
    }
}
