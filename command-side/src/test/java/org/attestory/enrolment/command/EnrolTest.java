package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.kernel.AccessRefusal;
import org.attestory.program.command.ProgramGiven;
import org.junit.jupiter.api.Test;

class EnrolTest {

    private final Enrol enrol = enrolIn("en");

    @Test
    void takesUpTheLatestVersion() {
        EnrolmentGiven.in(ProgramGiven.definition(), ProgramGiven.definitionWithApproval())
                .givenNoPriorActivity()
                .when(enrol, EnrolmentGiven.BY_LEARNER)
                .expectEvents(new LearnerEnrolled(EnrolmentGiven.ID, EnrolmentGiven.LEARNER, ProgramGiven.ID, 2, "en"));
    }

    @Test
    void fallsBackToTheLanguageOfTheProgram() {
        EnrolmentGiven.in(ProgramGiven.definition())
                .givenNoPriorActivity()
                .when(enrolIn("xx"), EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.enrolled());
    }

    @Test
    void changesNothingWhenRepeated() {
        EnrolmentGiven.in(ProgramGiven.definition(), ProgramGiven.definitionWithApproval())
                .given(EnrolmentGiven.enrolled())
                .when(enrol, EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAProgramThatIsNotOffered() {
        EnrolmentGiven.in()
                .givenNoPriorActivity()
                .when(enrol, EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.NOT_OFFERED));
    }

    @Test
    void refusesToEnrolSomebodyElse() {
        EnrolmentGiven.in(ProgramGiven.definition())
                .givenNoPriorActivity()
                .when(enrol, EnrolmentGiven.BY_STRANGER)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    @Test
    void refusesTheIdentifierOfAnotherEnrolment() {
        EnrolmentId other = EnrolmentId.of(new AccountId("account-stranger"), ProgramGiven.ID);
        EnrolmentGiven.in(ProgramGiven.definition())
                .givenNoPriorActivity()
                .when(new Enrol(other, EnrolmentGiven.LEARNER, ProgramGiven.ID, "en"), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    private static Enrol enrolIn(String language) {
        return new Enrol(EnrolmentGiven.ID, EnrolmentGiven.LEARNER, ProgramGiven.ID, language);
    }
}
