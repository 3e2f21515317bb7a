package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestory.pages.LearnerFixtures;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final Instant NOW = LearnerFixtures.NOW;
    private static final Verification VALID =
            LearnerFixtures.verification(LearnerFixtures.CODE.value(), VerificationStatus.VALID);

    @Test
    void isTheSameWithinAMinute() {
        assertThat(told(NOW.plusSeconds(59), NOW.plusSeconds(58))).isEqualTo(told(NOW, NOW));
        assertThat(told(NOW.plusSeconds(60), NOW.plusSeconds(58))).isNotEqualTo(told(NOW, NOW));
        assertThat(told(NOW.minusMillis(1), NOW)).isNotEqualTo(told(NOW, NOW));
    }

    @Test
    void namesOldNewsAlone() {
        assertThat(told(NOW, NOW.minusSeconds(29))).isEqualTo(told(NOW, NOW)).isEqualTo(told(NOW, null));
        assertThat(told(NOW, NOW.minusSeconds(31))).isNotEqualTo(told(NOW, NOW));
        assertThat(told(NOW, NOW.minus(Duration.ofHours(1))))
                .isEqualTo(told(NOW, NOW.minus(Duration.ofHours(1)).plusSeconds(9)))
                .isNotEqualTo(told(NOW, NOW.minus(Duration.ofHours(2))));
    }

    @Test
    void isAnotherWithAnyChangeOfTheCertificateOrItsChecks() {
        for (VerificationStatus status : VerificationStatus.values()) {
            assertThat(Told.of(LearnerFixtures.verification(LearnerFixtures.CODE.value(), status))
                            .equals(Told.of(VALID)))
                    .isEqualTo(status == VerificationStatus.VALID);
        }
        Verification unchecked = new Verification(
                VALID.status(),
                VALID.code(),
                NOW,
                VALID.certificate(),
                List.of(new Check(Check.Name.ISSUER_SIGNATURE, Check.Result.UNAVAILABLE)),
                NOW,
                null);
        assertThat(Told.of(unchecked)).isNotEqualTo(Told.of(VALID));
    }

    private static Told told(Instant askedAt, @Nullable Instant newsAsOf) {
        return Told.of(new Verification(
                VALID.status(), VALID.code(), askedAt, VALID.certificate(), VALID.checks(), newsAsOf, null));
    }
}
