package org.attestory.administration.web;

import org.attestory.messaging.web.Queries;
import org.attestory.readmodel.api.FindParkedEvents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Where administrators begin, and are told first of what needs them. */
@Controller
class AdministrationPage {

    private final Queries queries;

    AdministrationPage(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/administration")
    Mono<Rendering> show() {
        return queries.ask(new FindParkedEvents(), FindParkedEvents.Result.class)
                .map(found -> Rendering.view("administration/home")
                        .modelAttribute("parked", found.events().size())
                        .build());
    }
}
