package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.attestory.readmodel.query.Heartbeat.Beat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class HeartbeatsIT {

    private static final String PROJECTION = "heartbeats-test";
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestDatabase database = TestDatabase.shared();
    private final ConnectionFactory connections = database.address().connections("heartbeats test");

    @BeforeEach
    void stand() {
        clean();
        database.execute("insert into read_model.projection_position (projection, position, claimed_at) values ('"
                + PROJECTION + "', 7, now())");
    }

    @AfterEach
    void clean() {
        for (String table : new String[] {"projection_position", "projection_heartbeat", "parked_event"}) {
            database.execute("delete from read_model." + table + " where projection like '" + PROJECTION + "%'");
        }
    }

    @Test
    void areKnownToTheNextProcess() {
        Heartbeats before = new Heartbeats(connections);
        before.note(new Beat(7, NOW), Map.of(PROJECTION, new ProjectionStatus(7, 0, 0)));
        keep(before);

        Heartbeats after = new Heartbeats(connections);
        after.recall().block(PATIENCE);

        assertThat(after.reflectedUntil(PROJECTION)).isEqualTo(NOW);
    }

    @Test
    void areKeptOfEachProjectionAsSoonAsTheyAreKnown() {
        Heartbeats before = new Heartbeats(connections);
        before.note(new Beat(7, NOW), Map.of(PROJECTION + " other", new ProjectionStatus(7, 0, 0)));
        keep(before);
        before.note(new Beat(7, NOW), Map.of(PROJECTION, new ProjectionStatus(7, 0, 0)));
        keep(before);

        Heartbeats after = new Heartbeats(connections);
        after.recall().block(PATIENCE);

        assertThat(after.reflectedUntil(PROJECTION)).isEqualTo(NOW);
    }

    @Test
    void areForgottenOfAProjectionThatBeganAnew() {
        Heartbeats before = new Heartbeats(connections);
        before.note(new Beat(7, NOW), Map.of(PROJECTION, new ProjectionStatus(7, 0, 0)));
        keep(before);
        database.execute(
                "update read_model.projection_position set position = 3 where projection = '" + PROJECTION + "'");

        Heartbeats after = new Heartbeats(connections);
        after.recall().block(PATIENCE);

        assertThat(after.reflectedUntil(PROJECTION)).isNull();
    }

    @Test
    void tellWhichRowsWaitForAnEvent() {
        database.execute("insert into read_model.parked_event (projection, scope, key, position, event_identifier,"
                + " aggregate_identifier, sequence_number, event_type) values ('" + PROJECTION
                + "', 'ROW', 'one', 5, 'event', 'one', 0, 'Type')");
        Heartbeats heartbeats = new Heartbeats(connections);
        heartbeats.note(new Beat(7, NOW), Map.of(PROJECTION, new ProjectionStatus(7, 0, 1)));

        assertThat(heartbeats.isParked(PROJECTION, "one").block(PATIENCE)).isTrue();
        assertThat(heartbeats.isParked(PROJECTION, "other").block(PATIENCE)).isFalse();
    }

    private void keep(Heartbeats heartbeats) {
        Mono.usingWhen(connections.create(), connection -> heartbeats.keep(connection, NOW), Connection::close)
                .block(PATIENCE);
    }
}
