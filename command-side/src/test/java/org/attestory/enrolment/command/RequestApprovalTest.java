package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.enrolment.api.RequestApproval;
import org.attestory.kernel.AccessRefusal;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class RequestApprovalTest {

    private final FixtureConfiguration<Enrolment> enrolment = EnrolmentGiven.in(ProgramGiven.definitionWithApproval());
    private final RequestApproval request = new RequestApproval(EnrolmentGiven.ID);

    @Test
    void asksAgainAfterARefusal() {
        awaitingApproval()
                .andGiven(EnrolmentGiven.declined("Not yet."))
                .when(request, EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.approvalRequested());
    }

    @Test
    void changesNothingWhileItIsAskedFor() {
        awaitingApproval()
                .when(request, EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesWhileSomethingIsMissing() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(request, EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.NOT_DECLINED));
    }

    @Test
    void refusesWhenCompleted() {
        awaitingApproval()
                .andGiven(EnrolmentGiven.approved(), EnrolmentGiven.completed())
                .when(request, EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.COMPLETED));
    }

    @Test
    void refusesSomebodyElse() {
        awaitingApproval()
                .andGiven(EnrolmentGiven.declined("Not yet."))
                .when(request, EnrolmentGiven.BY_STRANGER)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    private TestExecutor<Enrolment> awaitingApproval() {
        return enrolment.given(EnrolmentGiven.allDone()).andGiven(EnrolmentGiven.approvalRequested());
    }
}
