package org.attestory.assessment.web;

import java.util.List;
import org.attestory.access.web.SignedIn;
import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.enrolment.api.ReportWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.enrolment.web.Journeys;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Notes that a lesson was read, and which stretches of a video were watched. */
@Controller
class LessonProgress {

    /** Far more stretches than a player reports at once. */
    private static final int MOST_SEGMENTS = 200;

    private final Commands commands;
    private final Queries queries;

    LessonProgress(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** What a player reports. */
    record Report(List<WatchedSegment> segments) {}

    @PostMapping("/learn/{slug}/activities/{activityId}/completion")
    Mono<Rendering> complete(@PathVariable String slug, @PathVariable String activityId, SignedIn learner) {
        EnrolmentId enrolmentId = Journeys.idOf(learner, slug);
        return commands.send(new CompleteLesson(enrolmentId, activityId), learner.actor())
                .then(seen(enrolmentId, activityId))
                .then(Mono.fromSupplier(
                        () -> Rendering.redirectTo("/learn/" + slug).build()));
    }

    @PostMapping(path = "/learn/{slug}/activities/{activityId}/watched", consumes = "application/json")
    @ResponseBody
    Mono<ResponseEntity<Void>> watched(
            @PathVariable String slug, @PathVariable String activityId, @RequestBody Report report, SignedIn learner) {
        if (report.segments().size() > MOST_SEGMENTS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        ReportWatched command = new ReportWatched(Journeys.idOf(learner, slug), activityId, report.segments());
        return commands.send(command, learner.actor())
                .then(Mono.just(ResponseEntity.noContent().build()));
    }

    private Mono<GetEnrolment.Result> seen(EnrolmentId enrolmentId, String activityId) {
        return queries.until(
                new GetEnrolment(enrolmentId),
                GetEnrolment.Result.class,
                found -> found.enrolment() != null
                        && found.enrolment().completedActivities().contains(activityId));
    }
}
