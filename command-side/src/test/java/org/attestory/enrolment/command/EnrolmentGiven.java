package org.attestory.enrolment.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.attestory.access.command.Acting;
import org.attestory.account.api.AccountId;
import org.attestory.assessment.api.AttemptGraded;
import org.attestory.assessment.api.AttemptStarted;
import org.attestory.assessment.command.Shuffle;
import org.attestory.enrolment.api.ApprovalDeclined;
import org.attestory.enrolment.api.ApprovalGiven;
import org.attestory.enrolment.api.ApprovalRequested;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.enrolment.api.LessonCompleted;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.enrolment.api.RequirementsFulfilled;
import org.attestory.enrolment.api.VideoWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A learner in the program of {@link ProgramGiven}. */
public final class EnrolmentGiven {

    public static final AccountId LEARNER = new AccountId("account-learner");
    public static final AccountId INSTRUCTOR = new AccountId("account-instructor");
    public static final EnrolmentId ID = EnrolmentId.of(LEARNER, ProgramGiven.ID);
    public static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");

    static final Map<String, String> BY_LEARNER = Acting.as(LEARNER, Role.LEARNER);
    static final Map<String, String> BY_STRANGER = Acting.as(new AccountId("account-stranger"), Role.LEARNER);
    static final Map<String, String> BY_INSTRUCTOR = Acting.as(INSTRUCTOR, Role.INSTRUCTOR);
    static final Map<String, List<String>> ALL_RIGHT = Map.of(
            "number",
            List.of("112"),
            "signs",
            List.of("pale", "sweating"),
            "steps",
            List.of("protect", "alert", "help"));

    private EnrolmentGiven() {}

    static FixtureConfiguration<Enrolment> in(ProgramDefinition... versions) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return Acting.on(Enrolment.class, ProgramGiven.offering(versions), clock);
    }

    static LearnerEnrolled enrolled() {
        return new LearnerEnrolled(ID, LEARNER, ProgramGiven.ID, 1, "en");
    }

    static LessonCompleted lessonRead() {
        return new LessonCompleted(ID, ProgramGiven.LESSON);
    }

    static VideoWatched watched(double from, double to) {
        return new VideoWatched(ID, ProgramGiven.VIDEO, List.of(new WatchedSegment(from, to)), to - from);
    }

    static LessonCompleted videoWatchedToTheEnd() {
        return new LessonCompleted(ID, ProgramGiven.VIDEO);
    }

    static AttemptStarted attemptStarted(int number) {
        Map<String, List<String>> options = Shuffle.options(ProgramGiven.quiz(), number);
        List<String> questions = List.of("number", "signs", "steps");
        return new AttemptStarted(ID, ProgramGiven.QUIZ, attempt(number), number, questions, options);
    }

    static AttemptGraded passed(int number) {
        return new AttemptGraded(ID, ProgramGiven.QUIZ, attempt(number), ALL_RIGHT, 3, 3, 100, true);
    }

    static AttemptGraded failed(int number) {
        Map<String, List<String>> answers = Map.of("number", List.of("112"));
        return new AttemptGraded(ID, ProgramGiven.QUIZ, attempt(number), answers, 1, 3, 33, false);
    }

    static String attempt(int number) {
        return "attempt-" + number;
    }

    static RequirementsFulfilled fulfilled() {
        return new RequirementsFulfilled(ID, 100);
    }

    static ApprovalRequested approvalRequested() {
        return new ApprovalRequested(ID);
    }

    static ApprovalGiven approved() {
        return new ApprovalGiven(ID, INSTRUCTOR);
    }

    static ApprovalDeclined declined(String reason) {
        return new ApprovalDeclined(ID, INSTRUCTOR, Personal.of(LEARNER.subject(), reason));
    }

    public static ProgramCompleted completed() {
        return new ProgramCompleted(ID, LEARNER, ProgramGiven.ID, 1, "en", 100, NOW);
    }

    /** All that the learner does alone, in the program that needs no approval or before it is asked for. */
    static List<Object> allDone() {
        return List.of(enrolled(), lessonRead(), videoWatchedToTheEnd(), attemptStarted(1), passed(1), fulfilled());
    }
}
