package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.enrolment.api.Decline;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.kernel.Role;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclineTest {

    private final FixtureConfiguration<Enrolment> enrolment = EnrolmentGiven.in(ProgramGiven.definitionWithApproval());

    @Test
    void tellsTheLearnerWhy() {
        awaitingApproval()
                .when(decline(" Not yet. "), EnrolmentGiven.BY_INSTRUCTOR)
                .expectEvents(EnrolmentGiven.declined("Not yet."));
    }

    @Test
    void changesNothingWhenRepeated() {
        awaitingApproval()
                .andGiven(EnrolmentGiven.declined("Not yet."))
                .when(decline("Not yet."), EnrolmentGiven.BY_INSTRUCTOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondReason() {
        awaitingApproval()
                .andGiven(EnrolmentGiven.declined("Not yet."))
                .when(decline("Never."), EnrolmentGiven.BY_INSTRUCTOR)
                .expectExceptionDetails(refusal(EnrolmentRefusal.NOT_AWAITING_APPROVAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void refusesWithoutAReason(String reason) {
        awaitingApproval()
                .when(decline(reason), EnrolmentGiven.BY_INSTRUCTOR)
                .expectExceptionDetails(refusal(EnrolmentRefusal.REASON_MISSING));
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        awaitingApproval()
                .when(decline("x".repeat(2_001)), EnrolmentGiven.BY_INSTRUCTOR)
                .expectException(IllegalArgumentException.class);
    }

    @Test
    void refusesWhileNothingIsAsked() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(decline("Not yet."), EnrolmentGiven.BY_INSTRUCTOR)
                .expectExceptionDetails(refusal(EnrolmentRefusal.NOT_AWAITING_APPROVAL));
    }

    @Test
    void refusesWhenCompleted() {
        awaitingApproval()
                .andGiven(EnrolmentGiven.approved(), EnrolmentGiven.completed())
                .when(decline("Not yet."), EnrolmentGiven.BY_INSTRUCTOR)
                .expectExceptionDetails(refusal(EnrolmentRefusal.COMPLETED));
    }

    @Test
    void refusesTheLearnerThemself() {
        awaitingApproval()
                .when(decline("No."), Acting.as(EnrolmentGiven.LEARNER, Role.INSTRUCTOR))
                .expectExceptionDetails(refusal(EnrolmentRefusal.OWN_APPROVAL));
    }

    private TestExecutor<Enrolment> awaitingApproval() {
        return enrolment.given(EnrolmentGiven.allDone()).andGiven(EnrolmentGiven.approvalRequested());
    }

    private static Decline decline(String reason) {
        return new Decline(EnrolmentGiven.ID, reason);
    }
}
