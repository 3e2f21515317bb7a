package org.attestory.issuance.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateEvent;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificateFoldTest {

    private static final Instant LATER = Instant.parse("2026-04-01T00:00:00Z");

    private final AccountId learner = AccountId.random();
    private final CertificateIssued issued = CertificateSamples.issued(learner, "Ada Lovelace", 1);
    private final Personal note = Personal.of(learner.subject(), "by phone");

    @Test
    void beginsWithTheContentFrozenAtIssue() {
        CertificateView view = after(issued);

        assertThat(view.content()).isEqualTo(issued.content());
        assertThat(view.code()).isEqualTo(issued.code());
        assertThat(view.enrolmentId()).isEqualTo(issued.enrolmentId());
        assertThat(view.note()).isNull();
    }

    @Test
    void remembersSinceWhenItIsSuspendedAndWhy() {
        CertificateView view = after(issued, new CertificateSuspended(issued.certificateId(), note));

        assertThat(view.suspendedAt()).isEqualTo(LATER);
        assertThat(view.note()).isEqualTo("by phone");
    }

    @Test
    void forgetsASuspensionThatEnded() {
        CertificateView view = after(
                issued,
                new CertificateSuspended(issued.certificateId(), note),
                new CertificateReinstated(issued.certificateId()));

        assertThat(view).isEqualTo(after(issued));
    }

    @Test
    void keepsTheSuspensionBesideARevocation() {
        CertificateView view = after(
                issued,
                new CertificateSuspended(issued.certificateId(), note),
                new CertificateRevoked(
                        issued.certificateId(), RevocationReason.FRAUD, Personal.of(learner.subject(), "proved")));

        assertThat(view.suspendedAt()).isEqualTo(LATER);
        assertThat(view.revokedAt()).isEqualTo(LATER);
        assertThat(view.revocationReason()).isEqualTo(RevocationReason.FRAUD);
        assertThat(view.note()).isEqualTo("proved");
    }

    @Test
    void namesTheSuccessor() {
        CertificateIssued successor = CertificateSamples.successor(issued, "Ada King", 2, LATER);
        CertificateView view = after(
                issued,
                new CertificateSuperseded(issued.certificateId(), successor.certificateId(), successor.code(), note));

        assertThat(view.supersededAt()).isEqualTo(LATER);
        assertThat(view.successorCode()).isEqualTo(successor.code());
        assertThat(after(successor).supersedes()).isEqualTo(issued.certificateId());
    }

    @Test
    void losesNameAndNoteWithTheHoldersData() {
        CertificateView view =
                CertificateFold.erase(after(issued, new CertificateSuspended(issued.certificateId(), note)));

        assertThat(view.content().holderName().isErased()).isTrue();
        assertThat(view.content().title()).isEqualTo(issued.content().title());
        assertThat(view.note()).isNull();
        assertThat(view.suspendedAt()).isEqualTo(LATER);
    }

    @Test
    void readsNothingFromATextErasedSince() {
        CertificateView view =
                after(issued, new CertificateSuspended(issued.certificateId(), Personal.erased(learner.subject())));

        assertThat(view.note()).isNull();
    }

    @Test
    void refusesAHistoryWithoutABeginning() {
        assertThatThrownBy(() -> after(new CertificateReinstated(issued.certificateId())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(issued.certificateId().value());
    }

    private static CertificateView after(CertificateEvent first, CertificateEvent... more) {
        @Nullable CertificateView view = CertificateFold.apply(null, first, LATER);
        for (CertificateEvent event : more) {
            view = CertificateFold.apply(view, event, LATER);
        }
        return view;
    }
}
