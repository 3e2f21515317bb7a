package org.attestory.enrolment.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestory.enrolment.api.VideoWatched;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Requirement;
import org.jspecify.annotations.Nullable;

/** What the learner has done so far, held against what the program version requires. */
class Progress {

    private final Set<String> completed = new HashSet<>();
    private final Map<String, WatchedSegments> watched = new HashMap<>();
    private final Attempts attempts = new Attempts();

    Attempts attempts() {
        return attempts;
    }

    void complete(String activityId) {
        completed.add(activityId);
        watched.remove(activityId);
    }

    boolean isCompleted(String activityId) {
        return completed.contains(activityId);
    }

    void add(VideoWatched event) {
        watched.put(event.activityId(), new WatchedSegments(event.segments()));
    }

    WatchedSegments watchedOf(String activityId) {
        return watched.getOrDefault(activityId, new WatchedSegments(List.of()));
    }

    /** Whether all is done that the learner can do alone. */
    boolean fulfils(ProgramDefinition definition) {
        return definition.requirements().stream().allMatch(requirement -> isMet(requirement, definition));
    }

    private boolean isMet(Requirement requirement, ProgramDefinition definition) {
        return switch (requirement) {
            case Requirement.LessonsCompleted() ->
                definition
                        .activities()
                        .filter(activity -> !(activity instanceof Quiz))
                        .allMatch(activity -> completed.contains(activity.id()));
            case Requirement.QuizPassed(String quizId) -> attempts.isPassed(quizId);
            case Requirement.Approved() -> true;
        };
    }

    /** Mean of the best results of the quizzes, rounded half up; null if there is no quiz. */
    @Nullable
    Integer grade(ProgramDefinition definition) {
        var mean = definition
                .activities()
                .filter(Quiz.class::isInstance)
                .mapToInt(quiz -> attempts.bestPercent(quiz.id()).orElse(0))
                .average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null;
    }
}
