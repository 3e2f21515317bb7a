package org.attestory.delivery.command;

import static org.attestory.access.command.Acting.as;
import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.delivery.api.CancelPrintedCopy;
import org.attestory.delivery.api.DeliveryRefusal;
import org.attestory.delivery.api.RecordPosted;
import org.attestory.delivery.api.RecordPrinted;
import org.attestory.delivery.api.RecordReturned;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Role;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** From the queue over the desk to the letter box, and sometimes back. */
class PrintedCopyWayTest {

    private final RecordPrinted print = new RecordPrinted(PrintedCopyGiven.ID);
    private final RecordPosted post = new RecordPosted(PrintedCopyGiven.ID, " RR123 ");
    private final RecordReturned bringBack = new RecordReturned(PrintedCopyGiven.ID);
    private final CancelPrintedCopy cancel = new CancelPrintedCopy(PrintedCopyGiven.ID);

    @Test
    void goesItsWay() {
        when(print, PrintedCopyGiven.requested()).expectEvents(PrintedCopyGiven.printed());
        when(post, PrintedCopyGiven.requested(), PrintedCopyGiven.printed()).expectEvents(PrintedCopyGiven.posted());
        when(bringBack, PrintedCopyGiven.requested(), PrintedCopyGiven.printed(), PrintedCopyGiven.posted())
                .expectEvents(PrintedCopyGiven.returned());
    }

    @Test
    void skipsNothing() {
        when(print, PrintedCopyGiven.chosen()).expectExceptionDetails(refusal(DeliveryRefusal.COPY_ELSEWHERE));
        when(post, PrintedCopyGiven.requested()).expectExceptionDetails(refusal(DeliveryRefusal.COPY_ELSEWHERE));
        when(bringBack, PrintedCopyGiven.requested()).expectExceptionDetails(refusal(DeliveryRefusal.COPY_ELSEWHERE));
        when(print, PrintedCopyGiven.requested(), PrintedCopyGiven.cancelled())
                .expectExceptionDetails(refusal(DeliveryRefusal.COPY_ELSEWHERE));
    }

    @Test
    void isPrintedOnce() {
        when(print, PrintedCopyGiven.requested(), PrintedCopyGiven.printed()).expectNoEvents();
    }

    @Test
    void goesNowhereOnceTheAddressIsErased() {
        when(print, PrintedCopyGiven.requestedAndErased())
                .expectExceptionDetails(refusal(DeliveryRefusal.ADDRESS_ERASED));
        when(post, PrintedCopyGiven.requestedAndErased(), PrintedCopyGiven.printed())
                .expectExceptionDetails(refusal(DeliveryRefusal.ADDRESS_ERASED));
        when(cancel, PrintedCopyGiven.requestedAndErased()).expectEvents(PrintedCopyGiven.cancelled());
    }

    @Test
    void isCancelledByTheHolderUntilItIsPrinted() {
        byHolder(PrintedCopyGiven.chosen()).expectEvents(PrintedCopyGiven.cancelled());
        byHolder(PrintedCopyGiven.requested()).expectEvents(PrintedCopyGiven.cancelled());
        byHolder(PrintedCopyGiven.requested(), PrintedCopyGiven.cancelled()).expectNoEvents();
        byHolder(PrintedCopyGiven.requested(), PrintedCopyGiven.printed())
                .expectExceptionDetails(refusal(DeliveryRefusal.COPY_ELSEWHERE));
    }

    @Test
    void isCancelledByARegistrarUntilItIsPosted() {
        when(cancel, PrintedCopyGiven.requested(), PrintedCopyGiven.printed())
                .expectEvents(PrintedCopyGiven.cancelled());
        when(cancel, PrintedCopyGiven.requested(), PrintedCopyGiven.printed(), PrintedCopyGiven.posted())
                .expectExceptionDetails(refusal(DeliveryRefusal.COPY_ELSEWHERE));
    }

    @Test
    void isNotCancelledByAnotherLearner() {
        copy().given(PrintedCopyGiven.requested())
                .when(cancel, as(PrintedCopyGiven.REGISTRAR, Role.LEARNER))
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    private static ResultValidator<PrintedCopy> when(Object command, Object... events) {
        return copy().given(events).when(command, as(PrintedCopyGiven.REGISTRAR, Role.REGISTRAR));
    }

    private ResultValidator<PrintedCopy> byHolder(Object... events) {
        return copy().given(events).when(cancel, as(PrintedCopyGiven.LEARNER, Role.LEARNER));
    }

    private static FixtureConfiguration<PrintedCopy> copy() {
        return Acting.on(PrintedCopy.class, PrintedCopyGiven.offers(PrintedCopyGiven.CODE, true));
    }
}
