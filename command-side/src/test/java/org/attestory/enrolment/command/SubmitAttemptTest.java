package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import java.util.List;
import java.util.Map;
import org.attestory.assessment.api.AssessmentRefusal;
import org.attestory.assessment.api.AttemptGraded;
import org.attestory.assessment.api.SubmitAttempt;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.enrolment.api.RequirementsFulfilled;
import org.attestory.kernel.AccessRefusal;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SubmitAttemptTest {

    private final FixtureConfiguration<Enrolment> enrolment = EnrolmentGiven.in(ProgramGiven.definition());

    @Test
    void gradesTheAnswers() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1))
                .when(submit(1, Map.of("number", List.of("112"))), EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.failed(1));
    }

    @Test
    void completesTheProgramIfItWasTheLastCondition() {
        enrolment
                .given(
                        EnrolmentGiven.enrolled(),
                        EnrolmentGiven.lessonRead(),
                        EnrolmentGiven.videoWatchedToTheEnd(),
                        EnrolmentGiven.attemptStarted(1))
                .when(submit(1, EnrolmentGiven.ALL_RIGHT), EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.passed(1), EnrolmentGiven.fulfilled(), EnrolmentGiven.completed());
    }

    @Test
    void takesTheBestResultAsTheGrade() {
        Map<String, List<String>> twoRight =
                Map.of("number", List.of("112"), "steps", List.of("protect", "alert", "help"));
        enrolment
                .given(
                        EnrolmentGiven.enrolled(),
                        EnrolmentGiven.lessonRead(),
                        EnrolmentGiven.videoWatchedToTheEnd(),
                        EnrolmentGiven.attemptStarted(1),
                        EnrolmentGiven.failed(1),
                        EnrolmentGiven.attemptStarted(2))
                .when(submit(2, twoRight), EnrolmentGiven.BY_LEARNER)
                .expectEvents(
                        new AttemptGraded(
                                EnrolmentGiven.ID,
                                ProgramGiven.QUIZ,
                                EnrolmentGiven.attempt(2),
                                twoRight,
                                2,
                                3,
                                66,
                                true),
                        new RequirementsFulfilled(EnrolmentGiven.ID, 66),
                        new ProgramCompleted(
                                EnrolmentGiven.ID,
                                EnrolmentGiven.LEARNER,
                                ProgramGiven.ID,
                                1,
                                "en",
                                66,
                                EnrolmentGiven.NOW));
    }

    @Test
    void changesNothingWhenRepeated() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1), EnrolmentGiven.passed(1))
                .when(submit(1, EnrolmentGiven.ALL_RIGHT), EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOtherAnswersOnceGraded() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1), EnrolmentGiven.failed(1))
                .when(submit(1, EnrolmentGiven.ALL_RIGHT), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(AssessmentRefusal.NO_SUCH_ATTEMPT));
    }

    @Test
    void refusesAnUnknownAttempt() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(submit(1, EnrolmentGiven.ALL_RIGHT), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(AssessmentRefusal.NO_SUCH_ATTEMPT));
    }

    @Test
    void refusesAnAnswerThatIsNotInTheQuiz() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1))
                .when(submit(1, Map.of("number", List.of("999"))), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(AssessmentRefusal.UNKNOWN_ANSWER));
    }

    @Test
    void refusesSomebodyElse() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1))
                .when(submit(1, EnrolmentGiven.ALL_RIGHT), EnrolmentGiven.BY_STRANGER)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    private static SubmitAttempt submit(int number, Map<String, List<String>> answers) {
        return new SubmitAttempt(EnrolmentGiven.ID, EnrolmentGiven.attempt(number), answers);
    }
}
