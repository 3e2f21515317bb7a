package org.attestory.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.ExportCancelled;
import org.attestory.delivery.api.ExportCompleted;
import org.attestory.delivery.api.ExportDownloaded;
import org.attestory.delivery.api.ExportFailed;
import org.attestory.delivery.api.ExportFailure;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportRequested;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.personal.api.Personal;
import org.junit.jupiter.api.Test;

class ExportFoldTest {

    private static final ExportId ID = new ExportId("export-1");
    private static final AccountId REGISTRAR = new AccountId("account-registrar");
    private static final Instant LATER = Instant.parse("2026-03-02T08:05:00Z");
    private static final ExportedArchive ARCHIVE = new ExportedArchive(3, 1, 0, 99, "00");

    private final ExportView running = ExportFold.apply(
            null,
            new ExportRequested(ID, REGISTRAR, Personal.of(REGISTRAR.subject(), "ada"), null, null, null, null, LATER),
            LATER);

    @Test
    void endsInOneOfThreeWays() {
        ExportView completed = ExportFold.apply(running, new ExportCompleted(ID, ARCHIVE), LATER);
        ExportView failed = ExportFold.apply(running, new ExportFailed(ID, ExportFailure.STORAGE), LATER);
        ExportView cancelled = ExportFold.apply(running, new ExportCancelled(ID), LATER);

        assertThat(running.state()).isEqualTo(ExportState.RUNNING);
        assertThat(completed.state()).isEqualTo(ExportState.COMPLETED);
        assertThat(completed.archive()).isEqualTo(ARCHIVE);
        assertThat(completed.finishedAt()).isEqualTo(LATER);
        assertThat(failed.failure()).isEqualTo(ExportFailure.STORAGE);
        assertThat(cancelled.state()).isEqualTo(ExportState.CANCELLED);
    }

    @Test
    void countsDownloads() {
        ExportView completed = ExportFold.apply(running, new ExportCompleted(ID, ARCHIVE), LATER);

        assertThat(ExportFold.apply(completed, new ExportDownloaded(ID, REGISTRAR), LATER)
                        .downloads())
                .isEqualTo(1);
    }

    @Test
    void isOverOrBeginsAnewOnceSomebodyIsErased() {
        ExportView completed = ExportFold.apply(running, new ExportCompleted(ID, ARCHIVE), LATER);

        assertThat(ExportFold.afterErasure(completed).state()).isEqualTo(ExportState.WITHDRAWN);
        assertThat(ExportFold.afterErasure(running).state()).isEqualTo(ExportState.RUNNING);
        assertThat(ExportFold.afterErasure(running).erasures()).isEqualTo(1);
    }

    @Test
    void losesTheTextWithItsAuthor() {
        ExportView erased = ExportFold.erase(running);

        assertThat(erased.text()).isEqualTo(Personal.erased(REGISTRAR.subject()));
        assertThat(ExportFold.unerased(erased, "ada")).isEqualTo(running);
    }
}
