package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.template.api.CheckExpertPage;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is wrong with a page written by hand. */
@Component
class CheckExpertPageHandler {

    private final ExpertTrial trial;
    private final DrawingRoom room;

    CheckExpertPageHandler(Typefaces typefaces, DocumentSettings settings, DrawingRoom room) {
        trial = new ExpertTrial(typefaces, settings);
        this.room = room;
    }

    @QueryHandler
    CompletableFuture<CheckExpertPage.Result> handle(CheckExpertPage query) {
        return room.draw(() -> new CheckExpertPage.Result(trial.faults(query)));
    }
}
