package org.attestory.administration.web;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.readmodel.api.FindParkedEvents;
import org.attestory.readmodel.api.ParkedEventView;
import org.attestory.readmodel.api.RetryParkedEvents;
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
import reactor.core.publisher.Mono;

/** Shows administrators what a read model could not take in, and lets it try again. */
@Controller
@RequestMapping("/administration/parked-events")
class ParkedEventsPage {

    private final Commands commands;
    private final Queries queries;

    ParkedEventsPage(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** The press of a button. */
    record Form(@Nullable String commandId) {}

    @GetMapping
    Mono<Rendering> show(@RequestParam(defaultValue = "false") boolean retried) {
        return queries.ask(new FindParkedEvents(), FindParkedEvents.Result.class)
                .map(found -> Rendering.view("administration/parked-events")
                        .modelAttribute("projections", byProjection(found.events()))
                        .modelAttribute("more", found.more())
                        .modelAttribute("retried", retried)
                        .modelAttribute("zone", ZoneOffset.UTC)
                        .build());
    }

    @PostMapping("/{projection}/retry")
    Mono<Rendering> retry(@PathVariable String projection, @ModelAttribute("form") Form form, Actor actor) {
        return commands.send(new RetryParkedEvents(projection), actor, Intentions.of(form.commandId()))
                .then(Mono.fromSupplier(() -> Rendering.redirectTo("/administration/parked-events?retried=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build()));
    }

    private static Map<String, List<ParkedEventView>> byProjection(List<ParkedEventView> events) {
        return events.stream()
                .collect(Collectors.groupingBy(ParkedEventView::projection, LinkedHashMap::new, Collectors.toList()));
    }
}
