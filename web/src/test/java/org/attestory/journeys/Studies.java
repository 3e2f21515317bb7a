package org.attestory.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attestory.assessment.api.StartAttempt;
import org.attestory.assessment.api.SubmitAttempt;
import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.Decline;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.enrolment.api.ReportWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;

/** One learner on the path of one program. */
record Studies(Cast cast, Player learner, ProgramDefinition program) {

    EnrolmentId enrolmentId() {
        return EnrolmentId.of(learner.accountId(), ProgramId.ofSlug(program.slug()));
    }

    String path() {
        return "/learn/" + program.slug();
    }

    String path(Activity activity) {
        return path() + "/activities/" + activity.id();
    }

    <A extends Activity> A first(Class<A> kind) {
        return program.activities()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    void enrol() {
        tell(new Enrol(enrolmentId(), learner.accountId(), ProgramId.ofSlug(program.slug()), "en"));
        cast.until(new GetEnrolment(enrolmentId()), GetEnrolment.Result.class, found -> found.enrolment() != null);
    }

    void doSteps(long number) {
        program.activities().limit(number).forEach(activity -> {
            switch (activity) {
                case Lesson lesson -> tell(new CompleteLesson(enrolmentId(), lesson.id()));
                case Video video -> watch(video);
                case Quiz quiz -> attempt(quiz, true);
            }
        });
    }

    /** Answers that attempt's result page, once it is there. */
    String attempt(Quiz quiz, boolean rightly) {
        String attemptId = start(quiz);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        if (rightly) {
            quiz.questions().forEach(question -> answers.put(question.id(), rightAnswer(question)));
        }
        tell(new SubmitAttempt(enrolmentId(), attemptId, answers));
        return path(quiz) + "/attempts/" + attemptId;
    }

    String start(Quiz quiz) {
        String attemptId = UUID.randomUUID().toString();
        tell(new StartAttempt(enrolmentId(), quiz.id(), attemptId, attemptId.hashCode()));
        return attemptId;
    }

    void decline(Player instructor, String reason) {
        cast.tell(new Decline(enrolmentId(), reason), instructor.actor());
        reaches(EnrolmentState.DECLINED);
    }

    void reaches(EnrolmentState state) {
        cast.until(new GetEnrolment(enrolmentId()), GetEnrolment.Result.class, found -> {
            EnrolmentView enrolment = found.enrolment();
            return enrolment != null && enrolment.state() == state;
        });
    }

    static List<String> rightAnswer(Question question) {
        return question.options().stream()
                .filter(option -> question.kind() == Question.Kind.ORDERING || option.correct())
                .map(Question.Option::id)
                .toList();
    }

    void watch(Video video) {
        WatchedSegment whole = new WatchedSegment(0, video.duration().toSeconds());
        tell(new ReportWatched(enrolmentId(), video.id(), List.of(whole)));
    }

    private void tell(Object command) {
        cast.tell(command, learner.actor());
    }
}
