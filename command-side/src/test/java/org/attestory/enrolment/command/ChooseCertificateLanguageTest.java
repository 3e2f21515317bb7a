package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.enrolment.api.Approve;
import org.attestory.enrolment.api.CertificateLanguageChosen;
import org.attestory.enrolment.api.ChooseCertificateLanguage;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.kernel.AccessRefusal;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChooseCertificateLanguageTest {

    private final FixtureConfiguration<Enrolment> enrolment = EnrolmentGiven.in(ProgramGiven.definition());
    private final ChooseCertificateLanguage french = in("fr");
    private final CertificateLanguageChosen frenchChosen = new CertificateLanguageChosen(EnrolmentGiven.ID, "fr");

    @Test
    void takesALanguageOfTheProgram() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(french, EnrolmentGiven.BY_LEARNER)
                .expectEvents(frenchChosen);
    }

    @Test
    void mayBeChangedBack() {
        enrolment
                .given(EnrolmentGiven.enrolled(), frenchChosen)
                .when(in("en"), EnrolmentGiven.BY_LEARNER)
                .expectEvents(new CertificateLanguageChosen(EnrolmentGiven.ID, "en"));
    }

    @Test
    void changesNothingWhenItIsTheLanguageAlready() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(in("en"), EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isTheLanguageInWhichTheCertificateFallsDue() {
        EnrolmentGiven.in(ProgramGiven.definitionWithApproval())
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.approvalRequested(), frenchChosen)
                .when(new Approve(EnrolmentGiven.ID), EnrolmentGiven.BY_INSTRUCTOR)
                .expectEvents(
                        EnrolmentGiven.approved(),
                        new ProgramCompleted(
                                EnrolmentGiven.ID,
                                EnrolmentGiven.LEARNER,
                                ProgramGiven.ID,
                                1,
                                "fr",
                                100,
                                EnrolmentGiven.NOW));
    }

    @Test
    void refusesALanguageInWhichTheProgramIsNotWritten() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(in("de"), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.NOT_IN_THAT_LANGUAGE));
    }

    @Test
    void refusesOnceCompleted() {
        enrolment
                .given(EnrolmentGiven.allDone())
                .andGiven(EnrolmentGiven.completed())
                .when(french, EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.COMPLETED));
    }

    @Test
    void refusesSomebodyElse() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(french, EnrolmentGiven.BY_STRANGER)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    private static ChooseCertificateLanguage in(String language) {
        return new ChooseCertificateLanguage(EnrolmentGiven.ID, language);
    }
}
