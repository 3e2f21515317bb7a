package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.assessment.api.AssessmentRefusal;
import org.attestory.assessment.api.StartAttempt;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.kernel.AccessRefusal;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartAttemptTest {

    private final FixtureConfiguration<Enrolment> enrolment = EnrolmentGiven.in(ProgramGiven.definition());

    @Test
    void showsTheOptionsInTheOrderOfTheSeed() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(start(1), EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.attemptStarted(1));
    }

    @Test
    void countsTheAttempts() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1), EnrolmentGiven.failed(1))
                .when(start(2), EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.attemptStarted(2));
    }

    @Test
    void goesOnWithTheOpenAttempt() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1))
                .when(start(2), EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void changesNothingWhenRepeatedAfterGrading() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1), EnrolmentGiven.failed(1))
                .when(start(1), EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhenNoAttemptIsLeft() {
        enrolment
                .given(
                        EnrolmentGiven.enrolled(),
                        EnrolmentGiven.attemptStarted(1),
                        EnrolmentGiven.failed(1),
                        EnrolmentGiven.attemptStarted(2),
                        EnrolmentGiven.failed(2))
                .when(start(3), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(AssessmentRefusal.NO_ATTEMPT_LEFT));
    }

    @Test
    void refusesWhenPassed() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.attemptStarted(1), EnrolmentGiven.passed(1))
                .when(start(2), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(AssessmentRefusal.ALREADY_PASSED));
    }

    @Test
    void refusesWhenCompleted() {
        enrolment
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.completed())
                .when(start(2), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.COMPLETED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", ProgramGiven.LESSON, ProgramGiven.VIDEO})
    void refusesWhatIsNoQuiz(String activityId) {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(new StartAttempt(EnrolmentGiven.ID, activityId, "attempt-1", 1), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.UNKNOWN_ACTIVITY));
    }

    @Test
    void refusesAMalformedIdentifier() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(new StartAttempt(EnrolmentGiven.ID, ProgramGiven.QUIZ, "<attempt>", 1), EnrolmentGiven.BY_LEARNER)
                .expectException(IllegalArgumentException.class);
    }

    @Test
    void refusesSomebodyElse() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(start(1), EnrolmentGiven.BY_STRANGER)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    private static StartAttempt start(int number) {
        return new StartAttempt(EnrolmentGiven.ID, ProgramGiven.QUIZ, EnrolmentGiven.attempt(number), number);
    }
}
