package org.attestory.issuance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.attestory.account.api.AccountId;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificateViewTest {

    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-03-01T00:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2027-01-01T00:00:00Z");
    private static final Personal HOLDER = Personal.of(new DataSubject("account-ada"), "Ada Lovelace");

    @Test
    void isValidFromItsFirstToBeforeItsLastInstant() {
        CertificateView view = view(HOLDER, UNTIL, null, null, null);

        assertThat(view.statusAt(FROM.minusNanos(1))).isEqualTo(CertificateStatus.NOT_YET_VALID);
        assertThat(view.statusAt(FROM)).isEqualTo(CertificateStatus.VALID);
        assertThat(view.statusAt(UNTIL.minusNanos(1))).isEqualTo(CertificateStatus.VALID);
        assertThat(view.statusAt(UNTIL)).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void neverExpiresWithoutAnEnd() {
        assertThat(view(HOLDER, null, null, null, null).statusAt(Instant.parse("2999-01-01T00:00:00Z")))
                .isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void letsTheGraverAnswerWin() {
        assertThat(view(HOLDER, UNTIL, BETWEEN, null, null).statusAt(UNTIL)).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(view(HOLDER, UNTIL, BETWEEN, null, BETWEEN).statusAt(UNTIL)).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(view(HOLDER, UNTIL, BETWEEN, BETWEEN, BETWEEN).statusAt(UNTIL))
                .isEqualTo(CertificateStatus.REVOKED);
        assertThat(view(Personal.erased(HOLDER.subject()), UNTIL, BETWEEN, BETWEEN, BETWEEN)
                        .statusAt(UNTIL))
                .isEqualTo(CertificateStatus.ERASED);
    }

    @Test
    void disclosesWhatItsHolderShows() {
        CertificateView hidden = view(HOLDER, null, null, null, null)
                .sharing(Sharing.usual(Visibility.PRIVATE))
                .disclosed();

        assertThat(hidden.content().holderName().text()).isEqualTo("A. L.");
        assertThat(hidden.content().gradePercent()).isNull();
        assertThat(hidden.content().outcomes()).isEmpty();
        assertThat(hidden.content().title())
                .isEqualTo(view(HOLDER, null, null, null, null).content().title());
    }

    @Test
    void disclosesNoDetailOfAnErasedHolder() {
        CertificateView erased = view(Personal.erased(HOLDER.subject()), null, null, null, null)
                .sharing(Sharing.usual(Visibility.PUBLIC))
                .disclosed();

        assertThat(erased.sharing()).isEqualTo(Sharing.NOTHING);
        assertThat(erased.content().gradePercent()).isNull();
        assertThat(erased.content().holderName().isErased()).isTrue();
    }

    private static CertificateView view(
            Personal holder,
            @Nullable Instant validUntil,
            @Nullable Instant suspendedAt,
            @Nullable Instant revokedAt,
            @Nullable Instant supersededAt) {
        return new CertificateView(
                new CertificateId("certificate-1"),
                VerificationCode.random(new Random(1)),
                null,
                new AccountId("account-ada"),
                content(holder, validUntil),
                suspendedAt,
                revokedAt,
                revokedAt == null ? null : RevocationReason.FRAUD,
                supersededAt,
                supersededAt == null ? null : VerificationCode.random(new Random(2)),
                null,
                null);
    }

    private static AttestedContent content(Personal holder, @Nullable Instant validUntil) {
        return new AttestedContent(
                holder,
                "en",
                "Certificate",
                "First aid",
                ProgramId.ofSlug("first-aid"),
                1,
                "Beginner",
                8,
                List.of(),
                List.of(),
                null,
                null,
                FROM,
                FROM,
                FROM,
                validUntil,
                ZoneId.of("UTC"),
                "The School",
                "Lyon",
                List.of(),
                "2026-000123",
                TemplateVersion.of(Design.CLASSICAL));
    }
}
