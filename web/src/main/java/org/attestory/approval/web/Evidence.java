package org.attestory.approval.web;

import java.util.List;
import java.util.stream.Stream;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor's decision rests on: all that the learner did, along the learning path.
 *
 * @param modules in the order of the path
 */
record Evidence(List<ModuleEvidence> modules) {

    /** What was done in a module. */
    record ModuleEvidence(String title, List<Item> items) {}

    /** What was done in an activity. */
    sealed interface Item {

        String title();

        boolean done();

        /** The kind, as messages and templates name it. */
        default String kind() {
            return switch (this) {
                case Read _ -> "lesson";
                case Watched _ -> "video";
                case Tried _ -> "quiz";
            };
        }
    }

    /** A lesson. */
    record Read(String title, boolean done) implements Item {}

    /**
     * A video.
     *
     * @param percent how much of it was played
     */
    record Watched(String title, boolean done, int percent) implements Item {}

    /**
     * A quiz.
     *
     * @param best percentage of the best attempt, null if none was graded
     * @param attempts how often it may be tried, 0 without limit
     */
    record Tried(
            String title,
            boolean done,
            int passMark,
            int attempts,
            @Nullable Integer best,
            List<GradedAttempt> graded) implements Item {}

    /** An attempt that was handed in. */
    record GradedAttempt(AttemptView attempt, List<GradedAnswer> answers) {}

    static Evidence of(EnrolmentView enrolment, ProgramDefinition program, String language) {
        return new Evidence(program.modules().stream()
                .map(module -> new ModuleEvidence(
                        module.title().in(language),
                        module.activities().stream()
                                .map(activity -> item(activity, enrolment, language))
                                .toList()))
                .toList());
    }

    private static Item item(Activity activity, EnrolmentView enrolment, String language) {
        String title = activity.title().in(language);
        boolean completed = enrolment.completedActivities().contains(activity.id());
        return switch (activity) {
            case Lesson _ -> new Read(title, completed);
            case Video video -> new Watched(title, completed, percentWatched(video, enrolment));
            case Quiz quiz -> tried(quiz, enrolment, language);
        };
    }

    private static int percentWatched(Video video, EnrolmentView enrolment) {
        double seconds = enrolment.watched().getOrDefault(video.id(), List.of()).stream()
                .mapToDouble(Evidence::length)
                .sum();
        long total = Math.max(1, video.duration().toSeconds());
        return (int) Math.min(100, Math.round(100 * seconds / total));
    }

    private static double length(WatchedSegment segment) {
        return segment.to() - segment.from();
    }

    private static Tried tried(Quiz quiz, EnrolmentView enrolment, String language) {
        List<GradedAttempt> graded = gradedAttempts(quiz, enrolment)
                .map(attempt -> new GradedAttempt(attempt, GradedAnswer.of(quiz, attempt, language)))
                .toList();
        Integer best = gradedAttempts(quiz, enrolment)
                .map(AttemptView::percent)
                .max(Integer::compare)
                .orElse(null);
        return new Tried(
                quiz.title().in(language), enrolment.passed(quiz.id()), quiz.passMark(), quiz.attempts(), best, graded);
    }

    private static Stream<AttemptView> gradedAttempts(Quiz quiz, EnrolmentView enrolment) {
        return enrolment.attemptsAt(quiz.id()).stream().filter(attempt -> attempt.percent() != null);
    }
}
