package org.attestory.demo.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attestory.assessment.api.StartAttempt;
import org.attestory.assessment.api.SubmitAttempt;
import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.ReportWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;

/** A learner on the path of a program, activity by activity, as far as they have come. */
record DemoLearning(DemoPerson learner, ProgramDefinition program, int activitiesDone) {

    List<DemoStep> steps() {
        List<DemoStep> steps = new ArrayList<>();
        steps.add(step(
                "enrol", new Enrol(enrolmentId(), learner.id(), ProgramId.ofSlug(program.slug()), learner.language())));
        program.activities().limit(activitiesDone).flatMap(this::done).forEach(steps::add);
        return steps;
    }

    EnrolmentId enrolmentId() {
        return EnrolmentId.of(learner.id(), ProgramId.ofSlug(program.slug()));
    }

    private Stream<DemoStep> done(Activity activity) {
        return switch (activity) {
            case Lesson lesson -> Stream.of(step(lesson.id(), new CompleteLesson(enrolmentId(), lesson.id())));
            case Video video -> Stream.of(step(video.id(), watched(video)));
            case Quiz quiz -> passed(quiz);
        };
    }

    private ReportWatched watched(Video video) {
        WatchedSegment whole = new WatchedSegment(0, video.duration().toSeconds());
        return new ReportWatched(enrolmentId(), video.id(), List.of(whole));
    }

    private Stream<DemoStep> passed(Quiz quiz) {
        String attemptId = "demo-" + quiz.id();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        quiz.questions().forEach(question -> answers.put(question.id(), rightAnswer(question)));
        return Stream.of(
                step(
                        "start-" + quiz.id(),
                        new StartAttempt(
                                enrolmentId(), quiz.id(), attemptId, quiz.id().length())),
                step("submit-" + quiz.id(), new SubmitAttempt(enrolmentId(), attemptId, answers)));
    }

    private static List<String> rightAnswer(Question question) {
        return question.options().stream()
                .filter(option -> question.kind() == Question.Kind.ORDERING || option.correct())
                .map(Question.Option::id)
                .toList();
    }

    private DemoStep step(String name, Object command) {
        return new DemoStep(
                learner.name().toLowerCase(Locale.ROOT) + "-" + program.slug() + "-" + name, learner.actor(), command);
    }
}
