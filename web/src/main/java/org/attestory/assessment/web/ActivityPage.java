package org.attestory.assessment.web;

import java.util.List;
import java.util.Locale;
import org.attestory.access.web.SignedIn;
import org.attestory.appearance.web.Markdown;
import org.attestory.enrolment.web.Journey;
import org.attestory.enrolment.web.Journeys;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** One step of a learning path: a lesson to read, a video to watch, a quiz to take. */
@Controller
class ActivityPage {

    private final Journeys journeys;
    private final Markdown markdown;
    private final QuizView quizView;

    ActivityPage(Journeys journeys, Markdown markdown, QuizView quizView) {
        this.journeys = journeys;
        this.markdown = markdown;
        this.quizView = quizView;
    }

    /** A neighbor on the path, empty at either end. */
    record Neighbor(String id, String title) {

        static final Neighbor NONE = new Neighbor("", "");
    }

    @GetMapping("/learn/{slug}/activities/{activityId}")
    Mono<Rendering> show(@PathVariable String slug, @PathVariable String activityId, SignedIn learner, Locale locale) {
        return journeys.of(learner, slug).map(journey -> page(journey, find(journey, activityId), locale));
    }

    static Activity find(Journey journey, String activityId) {
        return journey.definition()
                .activity(activityId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Rendering page(Journey journey, Activity activity, Locale locale) {
        return switch (activity) {
            case Lesson lesson ->
                frame("assessment/lesson", journey, lesson, locale)
                        .modelAttribute("text", html(lesson.text().in(locale.getLanguage())))
                        .build();
            case Video video ->
                frame("assessment/video", journey, video, locale)
                        .modelAttribute("source", "/media/" + video.source())
                        .modelAttribute("seconds", video.duration().toSeconds())
                        .modelAttribute("captions", video.captions().byLanguage())
                        .modelAttribute("transcript", html(video.transcript().in(locale.getLanguage())))
                        .modelAttribute("watched", watched(journey, video))
                        .build();
            case Quiz quiz -> quizView.page(frame("assessment/quiz", journey, quiz, locale), journey, quiz, locale);
        };
    }

    /** What all kinds of activities show. */
    static Rendering.Builder<?> frame(String view, Journey journey, Activity activity, Locale locale) {
        List<Activity> all = journey.definition().activities().toList();
        int place = all.indexOf(activity);
        return Rendering.view(view)
                .modelAttribute("slug", journey.definition().slug())
                .modelAttribute("program", journey.definition().title().in(locale.getLanguage()))
                .modelAttribute("activityId", activity.id())
                .modelAttribute("title", activity.title().in(locale.getLanguage()))
                .modelAttribute("done", journey.isDone(activity))
                .modelAttribute("mark", journey.mark())
                .modelAttribute("previous", neighbor(all, place - 1, locale))
                .modelAttribute("next", neighbor(all, place + 1, locale));
    }

    private static Neighbor neighbor(List<Activity> all, int place, Locale locale) {
        if (place < 0 || place >= all.size()) {
            return Neighbor.NONE;
        }
        Activity activity = all.get(place);
        return new Neighbor(activity.id(), activity.title().in(locale.getLanguage()));
    }

    private static long watched(Journey journey, Video video) {
        double seconds = journey.enrolment().watched().getOrDefault(video.id(), List.of()).stream()
                .mapToDouble(segment -> segment.to() - segment.from())
                .sum();
        return Math.min(
                100, Math.round(seconds * 100 / Math.max(1, video.duration().toSeconds())));
    }

    private String html(String text) {
        return markdown.html(text);
    }
}
