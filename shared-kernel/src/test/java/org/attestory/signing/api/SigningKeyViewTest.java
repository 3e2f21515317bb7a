package org.attestory.signing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.attestory.signing.api.SigningKeyView.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key in use presses before it ends; one that is only kept does not. */
class SigningKeyViewTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"400, NONE", "60, NONE", "59, SOON", "14, SOON", "13, NOW", "0, NOW", "-1, EXPIRED"})
    void pressesMoreTheLessIsLeft(long days, Urgency urgency) {
        SigningKeyView key = key(days, true);

        assertThat(key.daysLeft(NOW)).isEqualTo(days);
        assertThat(key.urgencyAt(NOW)).isEqualTo(urgency);
    }

    @Test
    void mayEndInPeaceOnceAnotherSigns() {
        assertThat(key(5, false).urgencyAt(NOW)).isEqualTo(Urgency.NONE);
        assertThat(key(-5, false).urgencyAt(NOW)).isEqualTo(Urgency.EXPIRED);
    }

    private static SigningKeyView key(long days, boolean current) {
        return new SigningKeyView(
                "DOCUMENT",
                "document-1",
                "CN=Registry",
                Instant.EPOCH,
                NOW.plus(Duration.ofDays(days)).plusSeconds(1),
                current);
    }
}
