package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.attestory.readmodel.query.Heartbeat.Beat;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private static final Instant START = Instant.parse("2026-03-02T10:15:30Z");

    private final Heartbeat heartbeat = new Heartbeat(null);

    @Test
    void knowsNothingUntilTheProjectionHasCaughtUp() {
        heartbeat.note(beat(10, 0), 3);
        assertThat(heartbeat.latest()).isNull();

        heartbeat.note(beat(12, 2), 11);
        assertThat(heartbeat.latest()).isEqualTo(beat(10, 0));
    }

    @Test
    void goesOnThoughTheProjectionIsNeverQuiteIdle() {
        for (int second = 0; second < 100; second++) {
            heartbeat.note(beat(second * 10L, second), second * 10L - 5);
        }

        assertThat(at()).isEqualTo(START.plusSeconds(98));
    }

    @Test
    void goesOnThoughNothingHappens() {
        heartbeat.note(beat(10, 0), 10);
        heartbeat.note(beat(10, 60), 10);

        assertThat(at()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void standsStillWhileTheProjectionDoes() {
        heartbeat.note(beat(10, 0), 10);
        for (int second = 1; second < 5_000; second++) {
            heartbeat.note(beat(11, second), 10);
        }
        assertThat(at()).isEqualTo(START);

        heartbeat.note(beat(11, 5_000), 11);
        assertThat(at()).isEqualTo(START.plusSeconds(5_000));
    }

    @Test
    void knowsNothingOfAProjectionThatBeginsAnew() {
        heartbeat.note(beat(10, 0), 10);
        heartbeat.note(beat(10, 2), 4);
        assertThat(heartbeat.latest()).isNull();

        heartbeat.note(beat(10, 4), 10);
        assertThat(at()).isEqualTo(START.plusSeconds(4));
    }

    @Test
    void beginsWithAnEmptyHistory() {
        heartbeat.note(beat(-1, 0), -1);

        assertThat(at()).isEqualTo(START);
    }

    private Instant at() {
        return Objects.requireNonNull(heartbeat.latest()).at();
    }

    private static Beat beat(long position, long second) {
        return new Beat(position, START.plusSeconds(second));
    }
}
