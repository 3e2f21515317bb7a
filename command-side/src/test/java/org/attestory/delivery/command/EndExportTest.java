package org.attestory.delivery.command;

import static org.attestory.access.command.Acting.as;
import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.delivery.api.CancelExport;
import org.attestory.delivery.api.CompleteExport;
import org.attestory.delivery.api.DeliveryRefusal;
import org.attestory.delivery.api.ExportFailure;
import org.attestory.delivery.api.FailExport;
import org.attestory.kernel.Role;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** An export ends once: it is made, fails or is stopped. */
class EndExportTest {

    private final FixtureConfiguration<Export> export = Acting.on(Export.class);
    private final CompleteExport complete = new CompleteExport(ExportGiven.ID, ExportGiven.ARCHIVE);
    private final FailExport fail = new FailExport(ExportGiven.ID, ExportFailure.STORAGE);
    private final CancelExport cancel = new CancelExport(ExportGiven.ID);

    @Test
    void completes() {
        export.given(ExportGiven.requested()).when(complete).expectEvents(ExportGiven.completed());
    }

    @Test
    void fails() {
        export.given(ExportGiven.requested()).when(fail).expectEvents(ExportGiven.failed());
    }

    @Test
    void isStopped() {
        export.given(ExportGiven.requested())
                .when(cancel, as(ExportGiven.COLLEAGUE, Role.REGISTRAR))
                .expectEvents(ExportGiven.cancelled());
    }

    @Test
    void isMadeOnlyOnce() {
        export.given(ExportGiven.requested(), ExportGiven.completed())
                .when(complete)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        export.given(ExportGiven.requested(), ExportGiven.completed())
                .when(fail)
                .expectNoEvents();
    }

    @Test
    void staysStopped() {
        export.given(ExportGiven.requested(), ExportGiven.cancelled())
                .when(complete)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        export.given(ExportGiven.requested(), ExportGiven.cancelled())
                .when(cancel)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToStopWhatIsOver() {
        export.given(ExportGiven.requested(), ExportGiven.completed())
                .when(cancel)
                .expectExceptionDetails(refusal(DeliveryRefusal.EXPORT_OVER));
        export.given(ExportGiven.requested(), ExportGiven.failed())
                .when(cancel)
                .expectExceptionDetails(refusal(DeliveryRefusal.EXPORT_OVER));
    }
}
