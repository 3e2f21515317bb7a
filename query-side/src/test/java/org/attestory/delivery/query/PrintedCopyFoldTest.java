package org.attestory.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.PrintedCopyCancelled;
import org.attestory.delivery.api.PrintedCopyChosen;
import org.attestory.delivery.api.PrintedCopyEvent;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyPosted;
import org.attestory.delivery.api.PrintedCopyPrinted;
import org.attestory.delivery.api.PrintedCopyRequested;
import org.attestory.delivery.api.PrintedCopyReturned;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.delivery.api.PrintedCopyView;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintedCopyFoldTest {

    private static final AccountId ADA = new AccountId("account-ada");
    private static final CertificateId CERTIFICATE = new CertificateId("certificate-1");
    private static final PrintedCopyId ID = PrintedCopyId.of(CERTIFICATE);
    private static final Personal ADDRESS = Personal.of(ADA.subject(), "Ada\nHome\nFRANCE");

    private final PrintedCopyEvent requested =
            new PrintedCopyRequested(ID, CERTIFICATE, CertificateSamples.code(1), ADA, ADDRESS);

    @Test
    void goesItsWay() {
        assertThat(after(new PrintedCopyChosen(ID, CERTIFICATE, ADA, ADDRESS)).state())
                .isEqualTo(PrintedCopyState.CHOSEN);
        assertThat(after(requested).code()).isEqualTo(CertificateSamples.code(1));
        assertThat(after(requested, new PrintedCopyPrinted(ID)).state()).isEqualTo(PrintedCopyState.PRINTED);
        PrintedCopyView posted = after(
                requested, new PrintedCopyPrinted(ID), new PrintedCopyPosted(ID, Personal.of(ADA.subject(), "RR1")));
        assertThat(posted.state()).isEqualTo(PrintedCopyState.POSTED);
        assertThat(posted.tracking()).isEqualTo(Personal.of(ADA.subject(), "RR1"));
        assertThat(after(requested, new PrintedCopyReturned(ID)).state()).isEqualTo(PrintedCopyState.RETURNED);
        assertThat(after(requested, new PrintedCopyCancelled(ID)).state()).isEqualTo(PrintedCopyState.CANCELLED);
    }

    @Test
    void losesAddressAndTrackingWithTheHoldersData() {
        PrintedCopyView posted = after(requested, new PrintedCopyPosted(ID, Personal.of(ADA.subject(), "RR1")));
        PrintedCopyView erased = PrintedCopyFold.erase(posted);

        assertThat(erased.address().isErased()).isTrue();
        assertThat(erased.tracking()).isEqualTo(Personal.erased(ADA.subject()));
        assertThat(PrintedCopyFold.unerased(erased, ADDRESS.text(), "RR1")).isEqualTo(posted);
    }

    private static PrintedCopyView after(PrintedCopyEvent... events) {
        @Nullable PrintedCopyView view = null;
        for (PrintedCopyEvent event : events) {
            view = PrintedCopyFold.apply(view, event, Instant.EPOCH);
        }
        return Objects.requireNonNull(view);
    }
}
