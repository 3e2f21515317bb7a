package org.attestory.delivery.command;

import static org.attestory.access.command.Acting.as;
import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.delivery.api.DeliveryRefusal;
import org.attestory.delivery.api.DownloadExport;
import org.attestory.delivery.api.ExportDownloaded;
import org.attestory.kernel.Role;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DownloadExportTest {

    private final FixtureConfiguration<Export> export = Acting.on(Export.class);
    private final DownloadExport download = new DownloadExport(ExportGiven.ID);

    @Test
    void remembersEverybodyWhoHadTheArchive() {
        export.given(
                        ExportGiven.requested(),
                        ExportGiven.completed(),
                        new ExportDownloaded(ExportGiven.ID, ExportGiven.REGISTRAR))
                .when(download, as(ExportGiven.COLLEAGUE, Role.REGISTRAR))
                .expectEvents(new ExportDownloaded(ExportGiven.ID, ExportGiven.COLLEAGUE));
    }

    @Test
    void refusesWhatWasNotMade() {
        export.given(ExportGiven.requested())
                .when(download, as(ExportGiven.COLLEAGUE, Role.REGISTRAR))
                .expectExceptionDetails(refusal(DeliveryRefusal.NO_ARCHIVE));
        export.given(ExportGiven.requested(), ExportGiven.failed())
                .when(download, as(ExportGiven.COLLEAGUE, Role.REGISTRAR))
                .expectExceptionDetails(refusal(DeliveryRefusal.NO_ARCHIVE));
    }
}
