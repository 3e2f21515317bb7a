package org.attestory.issuance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RegisterNumberTest {

    private static final Instant LAST_HOUR_OF_2026 = Instant.parse("2026-12-31T23:30:00Z");

    @Test
    void beginsWithTheYearOfIssueWhereTheDatesArePrinted() {
        assertThat(RegisterNumber.of(123, LAST_HOUR_OF_2026, ZoneOffset.UTC)).isEqualTo("2026-000123");
        assertThat(RegisterNumber.of(123, LAST_HOUR_OF_2026, ZoneId.of("Europe/Paris")))
                .isEqualTo("2027-000123");
    }

    @Test
    void growsBeyondSixDigits() {
        assertThat(RegisterNumber.of(1_234_567, LAST_HOUR_OF_2026, ZoneOffset.UTC))
                .isEqualTo("2026-1234567");
    }
}
