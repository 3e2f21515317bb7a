package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.pool.ConnectionPool;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestory.kernel.RunningProcess;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PositionsIT {

    private static final String NAME = "letters";
    private static final TrackingToken FIVE = GapAwareTrackingToken.newInstance(5, List.of(3L));
    private static final RunningProcess ELSEWHERE = new RunningProcess("elsewhere", 1, Instant.EPOCH);

    private final TestDatabase database = TestDatabase.shared();
    private final ConnectionPool connections = ReadModelConfiguration.pool(database.address());
    private final ReadModelTransactions transactions = new ReadModelTransactions(connections);
    private final Positions here = positions(RunningProcess.thisProcess());
    private final Positions there = positions(ELSEWHERE);

    @BeforeEach
    void begin() {
        database.execute("truncate read_model.projection_position; truncate read_model.parked_event");
        here.initializeTokenSegments(NAME, 1, FIVE);
    }

    @AfterEach
    void close() {
        connections.dispose();
    }

    @Test
    void givesBackWhatWasStored() {
        assertThat(here.fetchToken(NAME, 0)).isEqualTo(FIVE);
        TrackingToken replay = ReplayToken.createReplayToken(GapAwareTrackingToken.newInstance(9, List.of()), FIVE);
        here.storeToken(replay, NAME, 0);
        assertThat(here.fetchToken(NAME, 0)).isEqualTo(replay);
        here.storeToken(null, NAME, 0);
        assertThat(here.fetchToken(NAME, 0)).isNull();
    }

    @Test
    void knowsOneSegmentOnceThereIsAPosition() {
        assertThat(here.fetchSegments(NAME)).containsExactly(0);
        assertThat(here.fetchSegments("other")).isEmpty();
        assertThatThrownBy(() -> there.initializeTokenSegments(NAME, 1, null))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void refusesAClaimThatAnotherMachineHolds() {
        there.fetchToken(NAME, 0);
        assertThatThrownBy(() -> here.fetchToken(NAME, 0)).isInstanceOf(UnableToClaimTokenException.class);
        there.releaseClaim(NAME, 0);
        assertThat(here.fetchToken(NAME, 0)).isEqualTo(FIVE);
    }

    @Test
    void takesAClaimThatTimedOut() {
        there.fetchToken(NAME, 0);
        database.execute("update read_model.projection_position set claimed_at = now() - interval '11 s'");
        assertThat(here.fetchToken(NAME, 0)).isEqualTo(FIVE);
        assertThatThrownBy(() -> there.extendClaim(NAME, 0)).isInstanceOf(UnableToClaimTokenException.class);
        here.extendClaim(NAME, 0);
    }

    @Test
    void takesAtOnceTheClaimOfAProcessThatEndedOnThisMachine() throws IOException, InterruptedException {
        Process other = new ProcessBuilder("true").start();
        RunningProcess ended = new RunningProcess(RunningProcess.thisProcess().machine(), other.pid(), Instant.now());
        other.waitFor();
        positions(ended).fetchToken(NAME, 0);
        assertThat(here.fetchToken(NAME, 0)).isEqualTo(FIVE);
    }

    @Test
    void takesAtOnceTheClaimOfAProcessWhoseNumberAnotherOneHasNow() {
        RunningProcess before = new RunningProcess(
                RunningProcess.thisProcess().machine(),
                RunningProcess.thisProcess().process(),
                Instant.parse("2026-01-01T00:00:00Z"));
        positions(before).fetchToken(NAME, 0);
        assertThat(here.fetchToken(NAME, 0)).isEqualTo(FIVE);
    }

    @Test
    void rollsBackTheRowsOfAProcessThatLostItsClaim() {
        there.fetchToken(NAME, 0);
        database.execute("update read_model.projection_position set claimed_at = now() - interval '11 s'");
        here.fetchToken(NAME, 0);
        Transaction batch = transactions.startTransaction();
        transactions.call(connection -> ParkedEvents.add(connection, NAME, List.of(parked())));
        assertThatThrownBy(() -> there.storeToken(FIVE, NAME, 0)).isInstanceOf(UnableToClaimTokenException.class);
        batch.rollback();
        assertThat(written()).isEmpty();
    }

    @Test
    void keepsPositionAndRowsTogether() {
        here.fetchToken(NAME, 0);
        Transaction batch = transactions.startTransaction();
        here.storeToken(GapAwareTrackingToken.newInstance(8, List.of()), NAME, 0);
        transactions.call(connection -> ParkedEvents.add(connection, NAME, List.of(parked())));
        batch.rollback();
        assertThat(here.fetchToken(NAME, 0)).isEqualTo(FIVE);
        assertThat(written()).isEmpty();
    }

    private List<ParkedEvent> written() {
        return transactions.call(connection -> ParkedEvents.of(connection, NAME).collectList());
    }

    private static ParkedEvent parked() {
        return new ParkedEvent(ParkedEvent.Scope.ROW, "a", 1, "event", "aggregate", 0, "type", null);
    }

    private Positions positions(RunningProcess owner) {
        return new Positions(transactions, Duration.ofSeconds(10), owner);
    }
}
