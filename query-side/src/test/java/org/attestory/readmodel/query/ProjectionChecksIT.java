package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.kernel.RunningProcess;
import org.attestory.readmodel.api.CheckProjection;
import org.attestory.readmodel.api.FindProjections;
import org.attestory.readmodel.api.ProjectionCheck;
import org.attestory.readmodel.api.ProjectionCheck.Findings;
import org.attestory.readmodel.api.ProjectionCheck.State;
import org.attestory.readmodel.api.ProjectionView;
import org.attestory.readmodel.query.Letters.Written;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectionChecksIT extends ReadModelTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final MetaData ADMINISTRATOR = by(Role.ADMINISTRATOR);

    private final Letters letters = new Letters();
    private final ConnectionPool connections =
            ReadModelConfiguration.pool(TestDatabase.shared().address());

    private ProjectionWatch watch;
    private ProjectionQueries queries;
    private CheckProjectionHandler checks;

    @BeforeAll
    static void createTable() {
        TestDatabase.shared().execute(Letters.SCHEMA);
    }

    @Override
    protected List<Projection<?>> projections() {
        return List.of(letters);
    }

    @BeforeEach
    void wire() {
        TestDatabase.shared().execute("truncate read_model.projection_check, read_model.projection_heartbeat");
        Heartbeats heartbeats = new Heartbeats(connections);
        watch = new ProjectionWatch(
                connections, eventStore(), new SimpleMeterRegistry(), heartbeats, InstantSource.fixed(NOW));
        queries = new ProjectionQueries(connections, watch, heartbeats);
        checks = new CheckProjectionHandler(
                runningProjections(), new RecordedChecks(connections, InstantSource.fixed(NOW)));
    }

    @AfterEach
    void close() {
        connections.dispose();
    }

    @Test
    void tellHowFarAReadModelFollows() {
        given(new Written("a", "ann", List.of()), new Written("b", "bo", List.of()));
        watch.look().block();

        assertThat(queries.handle(new FindProjections()).join().end()).isEqualTo(2);
        assertThat(letters())
                .isEqualTo(new ProjectionView(
                        "letters", 2, 0, NOW, RunningProcess.thisProcess().shortName(), 0, null));

        TestDatabase.shared().execute("update read_model.projection_position set position = 1, owner = null");
        assertThat(letters().behind()).isEqualTo(1);
    }

    @Test
    void tellThatNobodyFollowsOnceTheClaimHasTimedOut() {
        processor(letters).shutDown();
        TestDatabase.shared()
                .execute(
                        "update read_model.projection_position set owner = 'elsewhere', claimed_at = now() - interval '11 s'");

        assertThat(letters().node()).isNull();
    }

    @Test
    void findThatARowIsNotWhatTheHistorySays() {
        given(new Written("a", "ann", List.of()), new Written("b", "bo", List.of()));
        TestDatabase.shared().execute("delete from read_model.letter where letter_id = 'b'");

        assertThat(check(false)).isEqualTo(new Findings(2, 1, 0, 0, 0, List.of("b")));
        assertThat(row(Letters.TABLE, "b")).isEmpty();

        assertThat(check(true)).isEqualTo(new Findings(2, 1, 0, 0, 0, List.of("b")));
        assertThat(row(Letters.TABLE, "b")).isPresent();
        assertThat(check(false).isSame()).isTrue();
    }

    @Test
    void tellWhoBeganAndHowFarItIs() {
        given(new Written("a", "ann", List.of()));
        check(true);

        assertThat(latest())
                .isEqualTo(new ProjectionCheck(
                        true, "account-x", NOW, State.FINISHED, 1, 1, NOW, new Findings(1, 0, 0, 0, 0, List.of())));
    }

    @Test
    void areMadeOneAtATimeAndOnlyByAdministrators() {
        CheckProjection command = new CheckProjection("letters", false);
        assertThatThrownBy(() -> checks.handle(command, by(Role.AUDITOR))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> checks.handle(new CheckProjection("none", false), ADMINISTRATOR))
                .isInstanceOf(RefusedException.class);
        node().transactions.exclusively(RebuildBeside.LOCK + "letters", () -> {
            assertThatThrownBy(() -> checks.handle(command, ADMINISTRATOR))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("readmodel.being-checked");
            return true;
        });
        assertThat(letters().check()).isNull();
    }

    @Test
    void areBrokenOffWhenTheirProcessEnds() {
        TestDatabase.shared().execute("""
                insert into read_model.projection_check (projection, takes_over, started_by, started_at, reached, target)
                values ('letters', false, 'account-x', now(), 5, 9)""");
        assertThat(latest().state()).isEqualTo(State.BROKEN_OFF);

        State locked = node().transactions.exclusively(RebuildBeside.LOCK + "letters", () -> latest().state());

        assertThat(locked).isEqualTo(State.RUNNING);
    }

    @Test
    void failAndSaySo() {
        TestDatabase.shared().execute("alter table read_model.letter rename to letter_elsewhere");
        try {
            checks.handle(new CheckProjection("letters", false), ADMINISTRATOR);
            await().until(() -> latest().finishedAt() != null);
        } finally {
            TestDatabase.shared().execute("alter table read_model.letter_elsewhere rename to letter");
        }
        assertThat(latest().state()).isEqualTo(State.FAILED);
        assertThat(latest().findings()).isNull();
    }

    private Findings check(boolean takesOver) {
        checks.handle(new CheckProjection("letters", takesOver), ADMINISTRATOR);
        await().until(() -> latest().finishedAt() != null);
        return Objects.requireNonNull(latest().findings());
    }

    private ProjectionCheck latest() {
        return Objects.requireNonNull(letters().check());
    }

    private ProjectionView letters() {
        return queries.handle(new FindProjections()).join().projections().getFirst();
    }

    private static MetaData by(Role role) {
        return MetaData.from(CommandMetaData.of(new Actor("account-x", Set.of(role)), CommandId.random()));
    }
}
