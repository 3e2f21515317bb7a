package org.attestory.delivery.command;

import static org.attestory.access.command.Acting.as;
import static org.attestory.access.command.Acting.refusal;

import java.util.List;
import org.attestory.access.command.Acting;
import org.attestory.delivery.api.ChoosePrintedCopy;
import org.attestory.delivery.api.DeliveryRefusal;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyRequested;
import org.attestory.delivery.api.RequestChosenCopy;
import org.attestory.delivery.api.RequestPrintedCopy;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Role;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A copy is chosen before there is a certificate, or asked for afterwards. */
class RequestPrintedCopyTest {

    private final ChoosePrintedCopy choose =
            new ChoosePrintedCopy(PrintedCopyGiven.ID, PrintedCopyGiven.ENROLMENT, PrintedCopyGiven.ADDRESS);
    private final RequestPrintedCopy request =
            new RequestPrintedCopy(PrintedCopyGiven.ID, PrintedCopyGiven.CERTIFICATE, PrintedCopyGiven.ADDRESS);

    @Test
    void isChosenBeforeTheCertificateIsIssued() {
        copy(null, true)
                .givenNoPriorActivity()
                .when(choose, as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectEvents(PrintedCopyGiven.chosen());
    }

    @Test
    void isAskedForAtOnceWhereTheCertificateIsIssuedMeanwhile() {
        copy(PrintedCopyGiven.CODE, true)
                .givenNoPriorActivity()
                .when(choose, as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectEvents(PrintedCopyGiven.requested());
    }

    @Test
    void isAskedForAfterwards() {
        copy(PrintedCopyGiven.CODE, true)
                .givenNoPriorActivity()
                .when(request, as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectEvents(PrintedCopyGiven.requested());
    }

    @Test
    void isAskedForAgainOnceItCameBackOrWasCancelled() {
        PostalAddress other = new PostalAddress(List.of("Ada King", "Ockham Park", "SURREY", "UNITED KINGDOM"));
        copy(PrintedCopyGiven.CODE, true)
                .given(
                        PrintedCopyGiven.requested(),
                        PrintedCopyGiven.printed(),
                        PrintedCopyGiven.posted(),
                        PrintedCopyGiven.returned())
                .when(
                        new RequestPrintedCopy(PrintedCopyGiven.ID, PrintedCopyGiven.CERTIFICATE, other),
                        as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectEvents(new PrintedCopyRequested(
                        PrintedCopyGiven.ID,
                        PrintedCopyGiven.CERTIFICATE,
                        PrintedCopyGiven.CODE,
                        PrintedCopyGiven.LEARNER,
                        PrintedCopyGiven.sealed(other.text())));
        copy(PrintedCopyGiven.CODE, true)
                .given(PrintedCopyGiven.requested(), PrintedCopyGiven.cancelled())
                .when(request, as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectEvents(PrintedCopyGiven.requested());
    }

    @Test
    void refusesASecondOneWhileOneIsUnderWay() {
        copy(PrintedCopyGiven.CODE, true)
                .given(PrintedCopyGiven.requested())
                .when(request, as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectExceptionDetails(refusal(DeliveryRefusal.COPY_UNDER_WAY));
        copy(PrintedCopyGiven.CODE, true)
                .given(PrintedCopyGiven.requested(), PrintedCopyGiven.printed(), PrintedCopyGiven.posted())
                .when(request, as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectExceptionDetails(refusal(DeliveryRefusal.COPY_UNDER_WAY));
    }

    @Test
    void refusesWhatTheProgramDoesNotOffer() {
        copy(PrintedCopyGiven.CODE, false)
                .givenNoPriorActivity()
                .when(request, as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectExceptionDetails(refusal(DeliveryRefusal.POST_NOT_OFFERED));
    }

    @Test
    void refusesOthers() {
        copy(PrintedCopyGiven.CODE, true)
                .givenNoPriorActivity()
                .when(request, as(PrintedCopyGiven.REGISTRAR, Role.LEARNER))
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
        copy(null, true)
                .givenNoPriorActivity()
                .when(choose, as(PrintedCopyGiven.REGISTRAR, Role.LEARNER))
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    @Test
    void refusesAnotherCopysName() {
        PrintedCopyId other = new PrintedCopyId("copy-other");
        copy(PrintedCopyGiven.CODE, true)
                .givenNoPriorActivity()
                .when(
                        new RequestPrintedCopy(other, PrintedCopyGiven.CERTIFICATE, PrintedCopyGiven.ADDRESS),
                        as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    @Test
    void refusesWhatDoesNotExist() {
        copy(null, true)
                .givenNoPriorActivity()
                .when(request, as(PrintedCopyGiven.LEARNER, Role.LEARNER))
                .expectExceptionDetails(refusal(AccessRefusal.NOT_FOUND));
    }

    @Test
    void followsTheIssueWhereItWasChosen() {
        RequestChosenCopy issued =
                new RequestChosenCopy(PrintedCopyGiven.ID, PrintedCopyGiven.CERTIFICATE, PrintedCopyGiven.CODE);
        copy(null, true).given(PrintedCopyGiven.chosen()).when(issued).expectEvents(PrintedCopyGiven.requested());
        copy(null, true)
                .given(PrintedCopyGiven.chosen(), PrintedCopyGiven.cancelled())
                .when(issued)
                .expectNoEvents();
        copy(null, true)
                .given(PrintedCopyGiven.chosen(), PrintedCopyGiven.requested())
                .when(issued)
                .expectNoEvents();
    }

    private static FixtureConfiguration<PrintedCopy> copy(@Nullable VerificationCode code, boolean offered) {
        return Acting.on(PrintedCopy.class, PrintedCopyGiven.offers(code, offered));
    }
}
