package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.Approve;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.kernel.Role;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ApproveTest {

    private final FixtureConfiguration<Enrolment> enrolment = EnrolmentGiven.in(ProgramGiven.definitionWithApproval());
    private final Approve approve = new Approve(EnrolmentGiven.ID);

    @Test
    void completesTheProgram() {
        enrolment
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.approvalRequested())
                .when(approve, EnrolmentGiven.BY_INSTRUCTOR)
                .expectEvents(EnrolmentGiven.approved(), EnrolmentGiven.completed());
    }

    @Test
    void changesNothingWhenRepeated() {
        enrolment
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.approvalRequested(), EnrolmentGiven.approved(), EnrolmentGiven.completed())
                .when(approve, EnrolmentGiven.BY_INSTRUCTOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondInstructor() {
        enrolment
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.approvalRequested(), EnrolmentGiven.approved(), EnrolmentGiven.completed())
                .when(approve, Acting.as(new AccountId("account-other"), Role.INSTRUCTOR))
                .expectExceptionDetails(refusal(EnrolmentRefusal.COMPLETED));
    }

    @Test
    void refusesWhileSomethingIsMissing() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(approve, EnrolmentGiven.BY_INSTRUCTOR)
                .expectExceptionDetails(refusal(EnrolmentRefusal.NOT_AWAITING_APPROVAL));
    }

    @Test
    void refusesOnceDeclined() {
        enrolment
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.approvalRequested(), EnrolmentGiven.declined("Not yet."))
                .when(approve, EnrolmentGiven.BY_INSTRUCTOR)
                .expectExceptionDetails(refusal(EnrolmentRefusal.NOT_AWAITING_APPROVAL));
    }

    @Test
    void refusesTheLearnerThemself() {
        enrolment
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.approvalRequested())
                .when(approve, Acting.as(EnrolmentGiven.LEARNER, Role.LEARNER, Role.INSTRUCTOR))
                .expectExceptionDetails(refusal(EnrolmentRefusal.OWN_APPROVAL));
    }
}
