package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.readmodel.api.FindParkedEvents;
import org.attestory.readmodel.api.ParkedEventView;
import org.attestory.readmodel.api.RetryParkedEvents;
import org.attestory.readmodel.query.Letters.Inspected;
import org.attestory.readmodel.query.Letters.OwnerForgotten;
import org.attestory.readmodel.query.Letters.Stamped;
import org.attestory.readmodel.query.Letters.Written;
import org.attestory.readmodel.query.ParkedEvent.Scope;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.test.StepVerifier;

@ExtendWith(OutputCaptureExtension.class)
class ParkingIT extends ReadModelTest {

    private final Letters letters = new Letters();

    @BeforeAll
    static void createTable() {
        TestDatabase.shared().execute(Letters.SCHEMA);
    }

    @Override
    protected List<Projection<?>> projections() {
        return List.of(letters);
    }

    @Test
    void parksAPoisonEventAndWhatFollowsForTheRowWhileTheRestGoesOn(CapturedOutput output) {
        letters.broken = true;
        given(
                new Written("a", "ann", List.of()),
                new Written("b", "ann", List.of()),
                new Stamped("a", 1),
                new Stamped("a", 13),
                new Stamped("b", 2));
        given(new Stamped("a", 1), new Stamped("b", 2));
        assertThat(stamps("a")).isEqualTo(1);
        assertThat(stamps("b")).isEqualTo(4);
        assertThat(parked()).extracting(ParkedEvent::position).containsExactly(4L, 6L);
        assertThat(parked()).extracting(ParkedEvent::error).containsExactly("java.lang.IllegalStateException", null);
        Awaitility.await()
                .untilAsserted(() -> assertThat(output).contains("ERROR", "Projection letters cannot handle event"));
        assertThat(output).doesNotContain("thirteen");
    }

    @Test
    void tellsAdministratorsAndLetsThemRetry() {
        letters.broken = true;
        given(new Written("a", "ann", List.of()), new Stamped("a", 13), new Stamped("a", 1));
        ConnectionPool connections =
                ReadModelConfiguration.pool(TestDatabase.shared().address());
        ParkedEventQueries queries = new ParkedEventQueries(connections);
        List<ParkedEventView> told =
                queries.handle(new FindParkedEvents()).join().events();
        assertThat(told).extracting(ParkedEventView::projection).containsOnly("letters");
        assertThat(told).extracting(ParkedEventView::event).containsOnly("Stamped");
        assertThat(told).extracting(ParkedEventView::failure).containsExactly("IllegalStateException", null);
        assertThat(told).extracting(ParkedEventView::position).isSorted();

        RetryParkedEventsHandler retrying = new RetryParkedEventsHandler(runningProjections());
        RetryParkedEvents retry = new RetryParkedEvents("letters");
        MetaData learner = by(Role.LEARNER);
        assertThatThrownBy(() -> retrying.handle(retry, learner)).isInstanceOf(RefusedException.class);
        MetaData administrator = by(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> retrying.handle(new RetryParkedEvents("none"), administrator))
                .isInstanceOf(RefusedException.class);
        letters.broken = false;
        retrying.handle(retry, administrator);
        assertThat(queries.handle(new FindParkedEvents()).join().events()).isEmpty();
        assertThat(stamps("a")).isEqualTo(14);
        connections.dispose();
    }

    private static MetaData by(Role role) {
        return MetaData.from(CommandMetaData.of(new Actor("account-x", Set.of(role)), CommandId.random()));
    }

    @Test
    void unparksInOrderOnceRepaired() {
        letters.broken = true;
        given(new Written("a", "ann", List.of()), new Stamped("a", 13), new OwnerForgotten("ann"), new Stamped("a", 1));
        assertThat(parked()).hasSize(3);
        StepVerifier.create(runningProjections().retryParked("letters"))
                .expectNext(3L)
                .verifyComplete();
        assertThat(stamps("a")).isZero();
        letters.broken = false;
        StepVerifier.create(runningProjections().retryParked("letters"))
                .expectNext(0L)
                .verifyComplete();
        assertThat(stamps("a")).isEqualTo(14);
        assertThat(row(Letters.TABLE, "a").orElseThrow().owner()).isNull();
        assertThat(parked()).isEmpty();
        given(new Stamped("a", 1));
        assertThat(stamps("a")).isEqualTo(15);
    }

    @Test
    void parksAnEventThatTouchesSeveralRowsOnlyForTheRowsThatFail() {
        letters.broken = true;
        given(
                new Written("a", "ann", List.of()),
                new Written("b", "ann", List.of()),
                new Stamped("a", 13),
                new OwnerForgotten("ann"));
        assertThat(row(Letters.TABLE, "a").orElseThrow().owner()).isEqualTo("ann");
        assertThat(row(Letters.TABLE, "b").orElseThrow().owner()).isNull();
        letters.broken = false;
        runningProjections().retryParked("letters").block();
        assertThat(row(Letters.TABLE, "a").orElseThrow().owner()).isNull();
        assertThat(stamps("a")).isEqualTo(13);
    }

    @Test
    void parksTheWholeAggregateWhereTheHandlerItselfFails() {
        letters.broken = true;
        given(new Written("a", "ann", List.of()), new Inspected("a"), new Stamped("a", 1));
        assertThat(parked()).extracting(ParkedEvent::scope).containsExactly(Scope.AGGREGATE, Scope.AGGREGATE);
        assertThat(stamps("a")).isZero();
        letters.broken = false;
        runningProjections().retryParked("letters").block();
        assertThat(row(Letters.TABLE, "a").orElseThrow().owner()).isEqualTo("inspector");
        assertThat(stamps("a")).isEqualTo(1);
    }

    @Test
    void parksAnEventThatCannotBeRead() {
        stopWorking();
        append(new Written("a", "ann", List.of()), MetaData.emptyInstance());
        String readable =
                payloadOf(append(new Stamped("a", 2), MetaData.emptyInstance()).getIdentifier());
        append(new Written("b", "bo", List.of()), MetaData.emptyInstance());
        database("update event_store.domain_event_entry set payload = 'no json' where global_index = 2");
        processor(letters).start();
        awaitProjections();
        assertThat(row(Letters.TABLE, "b")).isPresent();
        assertThat(parked()).hasSize(1);
        database("update event_store.domain_event_entry set payload = '" + readable + "' where global_index = 2");
        runningProjections().retryParked("letters").block();
        assertThat(stamps("a")).isEqualTo(2);
    }

    @Test
    void parksAnEventOfAnUnknownType() {
        stopWorking();
        append(new Written("a", "ann", List.of()), MetaData.emptyInstance());
        database("update event_store.domain_event_entry set payload_type = 'attestory.Unheard'");
        processor(letters).start();
        awaitProjections();
        assertThat(parked()).extracting(ParkedEvent::eventType).containsExactly("attestory.Unheard");
    }

    @Test
    void parksAnEventAboutARowThatIsNotThere() {
        given(new Stamped("nobody", 1));
        assertThat(parked()).extracting(ParkedEvent::error).containsExactly(MissingRowException.class.getName());
    }

    @Test
    void parksFromTheEventThatPostgresRefusesOnAndWritesTheRest() {
        given(new Written("a", "ann", List.of()), new Written("b", "ann", List.of()));
        stopWorking();
        for (Object event : refusedInTheMiddle()) {
            append(event, MetaData.emptyInstance());
        }
        processor(letters).start();
        awaitProjections();
        assertRefusedInTheMiddle();
    }

    @Test
    void parksTheSameWhereEveryEventIsABatchOfItsOwn() {
        given(new Written("a", "ann", List.of()), new Written("b", "ann", List.of()));
        for (Object event : refusedInTheMiddle()) {
            given(event);
        }
        assertRefusedInTheMiddle();
    }

    private static List<Object> refusedInTheMiddle() {
        return List.of(new Stamped("a", 1), new Stamped("a", 500), new Stamped("b", 3), new Stamped("a", 2));
    }

    private void assertRefusedInTheMiddle() {
        assertThat(stamps("a")).isEqualTo(1);
        assertThat(stamps("b")).isEqualTo(3);
        assertThat(parked()).extracting(ParkedEvent::position).containsExactly(4L, 6L);
        assertThat(parked())
                .extracting(ParkedEvent::error)
                .containsExactly(
                        "io.r2dbc.postgresql.ExceptionFactory$PostgresqlDataIntegrityViolationException", null);
    }

    @Test
    void retriesTheWholeBatchAfterAFailureThatPasses() {
        given(new Written("a", "ann", List.of()));
        database("alter table read_model.letter rename to letter_away");
        append(new Stamped("a", 1), MetaData.emptyInstance());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> processor(letters).processingStatus().values().stream()
                        .anyMatch(EventTrackerStatus::isErrorState));
        database("alter table read_model.letter_away rename to letter");
        awaitProjections();
        assertThat(stamps("a")).isEqualTo(1);
        assertThat(parked()).isEmpty();
    }

    /** Not before the processor works: Axon 4.13.0 loses its thread if it is stopped while it claims. */
    private void stopWorking() {
        Awaitility.await()
                .until(() -> processor(letters).processingStatus().values().stream()
                        .anyMatch(EventTrackerStatus::isCaughtUp));
        processor(letters).shutDown();
    }

    private long stamps(String key) {
        return row(Letters.TABLE, key).orElseThrow().stamps();
    }

    private List<ParkedEvent> parked() {
        return node().transactions
                .call(connection -> ParkedEvents.of(connection, "letters").collectList());
    }

    private String payloadOf(String eventIdentifier) {
        return node().transactions
                .call(connection -> Sql.read(
                                connection,
                                "select convert_from(payload, 'utf8') from event_store.domain_event_entry where event_identifier = $1",
                                row -> String.valueOf(row.get(0, String.class)),
                                eventIdentifier)
                        .single());
    }

    private static void database(String sql) {
        TestDatabase.shared().execute(sql);
    }
}
