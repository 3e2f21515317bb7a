package org.attestory.program.web;

import java.util.List;
import java.util.Locale;
import org.attestory.appearance.web.Formats;
import org.attestory.messaging.web.Queries;
import org.attestory.program.api.FindPrograms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The home page: what can be learned here. */
@Controller
class ProgramsPage {

    private final Queries queries;
    private final Formats formats;

    ProgramsPage(Queries queries, Formats formats) {
        this.queries = queries;
        this.formats = formats;
    }

    @GetMapping("/")
    Mono<Rendering> show(Locale locale) {
        return queries.ask(new FindPrograms(true), FindPrograms.Result.class)
                .map(result -> Rendering.view("program/programs")
                        .modelAttribute("programs", cards(result, locale))
                        .build());
    }

    private List<ProgramCard> cards(FindPrograms.Result result, Locale locale) {
        return result.programs().stream()
                .map(program -> ProgramCard.of(program.definition(), formats, locale))
                .toList();
    }
}
