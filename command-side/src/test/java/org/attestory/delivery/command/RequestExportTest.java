package org.attestory.delivery.command;

import static org.attestory.access.command.Acting.as;

import org.attestory.access.command.Acting;
import org.attestory.delivery.api.ExportFilter;
import org.attestory.delivery.api.ExportRequested;
import org.attestory.delivery.api.RequestExport;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.kernel.Role;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RequestExportTest {

    private final FixtureConfiguration<Export> export = Acting.on(Export.class);

    @Test
    void remembersWhoAskedForWhat() {
        export.givenNoPriorActivity()
                .when(
                        request(new ExportFilter(
                                " lovelace ", CertificateStatus.VALID, ExportGiven.PROGRAM, ExportGiven.FROM, null)),
                        as(ExportGiven.REGISTRAR, Role.REGISTRAR))
                .expectEvents(ExportGiven.requested());
    }

    @Test
    void asksForEverything() {
        export.givenNoPriorActivity()
                .when(request(new ExportFilter("", null, null, null, null)), as(ExportGiven.REGISTRAR, Role.REGISTRAR))
                .expectEvents(new ExportRequested(
                        ExportGiven.ID, ExportGiven.REGISTRAR, null, null, null, null, null, ExportGiven.REQUESTED_AT));
    }

    @Test
    void isOneExportHoweverOftenItIsSent() {
        export.given(ExportGiven.requested())
                .when(request(new ExportFilter("", null, null, null, null)), as(ExportGiven.REGISTRAR, Role.REGISTRAR))
                .expectNoEvents();
    }

    private static RequestExport request(ExportFilter filter) {
        return new RequestExport(ExportGiven.ID, filter, ExportGiven.REQUESTED_AT);
    }
}
