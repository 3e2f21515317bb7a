package org.attestory.delivery.command;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.ExportCancelled;
import org.attestory.delivery.api.ExportCompleted;
import org.attestory.delivery.api.ExportFailed;
import org.attestory.delivery.api.ExportFailure;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportRequested;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;

/** An export that a registrar asked for. */
final class ExportGiven {

    static final ExportId ID = new ExportId("export-1");
    static final AccountId REGISTRAR = new AccountId("account-registrar");
    static final AccountId COLLEAGUE = new AccountId("account-colleague");
    static final ProgramId PROGRAM = ProgramId.ofSlug("first-aid");
    static final Instant REQUESTED_AT = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final ExportedArchive ARCHIVE = new ExportedArchive(10, 1, 2, 2_000_000, "ab".repeat(32));

    private ExportGiven() {}

    static ExportRequested requested() {
        return new ExportRequested(
                ID,
                REGISTRAR,
                Personal.of(REGISTRAR.subject(), "lovelace"),
                CertificateStatus.VALID,
                PROGRAM,
                FROM,
                null,
                REQUESTED_AT);
    }

    static ExportCompleted completed() {
        return new ExportCompleted(ID, ARCHIVE);
    }

    static ExportFailed failed() {
        return new ExportFailed(ID, ExportFailure.STORAGE);
    }

    static ExportCancelled cancelled() {
        return new ExportCancelled(ID);
    }
}
