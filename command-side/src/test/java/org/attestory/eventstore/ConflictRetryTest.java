package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.random.RandomGenerator;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class ConflictRetryTest {

    private final ConflictRetry retry = new ConflictRetry(RandomGenerator.of("L64X128MixRandom"));

    @Test
    void triesALostRaceAFewTimes() {
        ConcurrencyException lost = new ConcurrencyException("lost", null);

        assertThat(retry.isWorthwhile(lost, 1)).isTrue();
        assertThat(retry.isWorthwhile(lost, ConflictRetry.ATTEMPTS - 1)).isTrue();
        assertThat(retry.isWorthwhile(lost, ConflictRetry.ATTEMPTS)).isFalse();
    }

    @Test
    void triesOnceMoreWhenTheIdentifierWasTaken() {
        AggregateStreamCreationException taken = new AggregateStreamCreationException("taken", null);

        assertThat(retry.isWorthwhile(taken, 1)).isTrue();
        assertThat(retry.isWorthwhile(taken, 2)).isFalse();
    }

    @Test
    void triesAgainWhenTheDatabaseMadeItGiveWay() {
        assertThat(retry.isWorthwhile(new IllegalStateException(new SQLException("deadlock", "40P01")), 1))
                .isTrue();
        assertThat(retry.isWorthwhile(new IllegalStateException(new SQLException("syntax", "42601")), 1))
                .isFalse();
    }

    @Test
    void waitsLongerEachTimeWithinBounds() {
        for (int attempt = 1; attempt < ConflictRetry.ATTEMPTS; attempt++) {
            long middle = 4L << (attempt - 1);
            assertThat(retry.pauseMillis(attempt)).isBetween(middle / 2, middle * 3 / 2);
        }
    }
}
