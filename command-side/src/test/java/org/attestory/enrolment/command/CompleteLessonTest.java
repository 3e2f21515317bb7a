package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.kernel.AccessRefusal;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompleteLessonTest {

    private final FixtureConfiguration<Enrolment> enrolment = EnrolmentGiven.in(ProgramGiven.definition());
    private final CompleteLesson complete = new CompleteLesson(EnrolmentGiven.ID, ProgramGiven.LESSON);

    @Test
    void recordsThatTheLessonWasRead() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(complete, EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.lessonRead());
    }

    @Test
    void completesTheProgramIfItWasTheLastCondition() {
        enrolment
                .given(
                        EnrolmentGiven.enrolled(),
                        EnrolmentGiven.videoWatchedToTheEnd(),
                        EnrolmentGiven.attemptStarted(1),
                        EnrolmentGiven.passed(1))
                .when(complete, EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.lessonRead(), EnrolmentGiven.fulfilled(), EnrolmentGiven.completed());
    }

    @Test
    void asksForApprovalInsteadWhereTheProgramNeedsOne() {
        EnrolmentGiven.in(ProgramGiven.definitionWithApproval())
                .given(
                        EnrolmentGiven.enrolled(),
                        EnrolmentGiven.videoWatchedToTheEnd(),
                        EnrolmentGiven.attemptStarted(1),
                        EnrolmentGiven.passed(1))
                .when(complete, EnrolmentGiven.BY_LEARNER)
                .expectEvents(
                        EnrolmentGiven.lessonRead(), EnrolmentGiven.fulfilled(), EnrolmentGiven.approvalRequested());
    }

    @Test
    void changesNothingWhenRepeated() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.lessonRead())
                .when(complete, EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void changesNothingWhenRepeatedAfterCompletion() {
        enrolment
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.completed())
                .when(complete, EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", ProgramGiven.VIDEO, ProgramGiven.QUIZ})
    void refusesWhatIsNoLesson(String activityId) {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(new CompleteLesson(EnrolmentGiven.ID, activityId), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.UNKNOWN_ACTIVITY));
    }

    @Test
    void refusesSomebodyElse() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(complete, EnrolmentGiven.BY_STRANGER)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }
}
