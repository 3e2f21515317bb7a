package org.attestory.readmodel.query;

import static org.awaitility.Awaitility.await;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attestory.kernel.RunningProcess;
import org.awaitility.Awaitility;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Base of tests that publish events to a real event store and look at the rows that projections make of them. Every test
 * begins with an empty history and empty tables.
 */
public abstract class ReadModelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static {
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    private final SimpleQueryUpdateEmitter updates =
            SimpleQueryUpdateEmitter.builder().build();
    private final Map<String, Long> nextSequenceNumbers = new HashMap<>();
    private final Map<String, TrackingEventProcessor> processors = new HashMap<>();
    private Instant latestInstant = Instant.EPOCH;
    private @Nullable TestNode node;

    /** The projections under test, new ones for every test. */
    protected abstract List<Projection<?>> projections();

    @BeforeEach
    void startWithNothing() {
        TestDatabase database = TestDatabase.shared();
        database.execute("truncate event_store.domain_event_entry restart identity;"
                + "truncate read_model.projection_position, read_model.parked_event");
        node = new TestNode(database.dataSource(), database.address(), updates, RunningProcess.thisProcess());
        for (Projection<?> projection : projections()) {
            database.execute("truncate read_model." + projection.table().name());
            processors.put(projection.name(), node.run(projection));
        }
        awaitBeginnings(node);
        node.awaitNews();
    }

    @AfterEach
    void stop() {
        node().close();
    }

    /**
     * Publishes events and waits until every projection has reflected them. The first component of each event is taken for
     * its aggregate's identifier.
     */
    protected final void given(Object... events) {
        for (Object event : events) {
            append(event, MetaData.emptyInstance());
        }
        awaitProjections();
    }

    /** Publishes an event with metadata, and waits as {@link #given}. */
    protected final void givenWith(Map<String, ?> metaData, Object event) {
        append(event, MetaData.from(metaData));
        awaitProjections();
    }

    /** The row as it is now. */
    protected final <R> Optional<R> row(Table<R> table, String key) {
        return readModel().find(table, key).blockOptional();
    }

    protected final ReadModel readModel() {
        return node().readModel;
    }

    protected final ReadModelNews news() {
        return node().news;
    }

    /** The event store that is published to. */
    protected final EventStore eventStore() {
        return node().history;
    }

    protected final Projections runningProjections() {
        return node().processors;
    }

    /** What projections tell subscribers of queries. */
    protected final SimpleQueryUpdateEmitter updates() {
        return updates;
    }

    /** Rebuilds a projection from the first event and waits for it. */
    protected final void rebuild(Projection<?> projection) {
        runningProjections().reset(projection.name()).block(PATIENCE);
        awaitProjections();
    }

    /** Waits until every projection has come to the end of the history. */
    protected final void awaitProjections() {
        TrackingToken head = node().history.createHeadToken();
        long end = head == null ? -1 : head.position().orElse(-1);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> processors.keySet().stream().allMatch(name -> position(name) >= end));
    }

    /** What is published before a projection has its position would count as replayed. */
    private void awaitBeginnings(TestNode started) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> processors.keySet().stream()
                        .allMatch(name -> started.positions.fetchSegments(name).length == 1));
    }

    final TestNode node() {
        return Objects.requireNonNull(node);
    }

    final TrackingEventProcessor processor(Projection<?> projection) {
        return Objects.requireNonNull(processors.get(projection.name()));
    }

    final DomainEventMessage<?> append(Object event, MetaData metaData) {
        String aggregate = aggregateOf(event);
        long sequenceNumber = nextSequenceNumbers.merge(aggregate, 1L, Long::sum) - 1;
        DomainEventMessage<?> message = new GenericDomainEventMessage<>(
                "Test",
                aggregate,
                sequenceNumber,
                event,
                metaData,
                IdentifierFactory.getInstance().generateIdentifier(),
                nextInstant());
        node().history.publish(message);
        return message;
    }

    /** Later than that of the event before, so that an order by time is the order of publishing. */
    private Instant nextInstant() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        latestInstant = now.isAfter(latestInstant) ? now : latestInstant.plusMillis(1);
        return latestInstant;
    }

    private long position(String projection) {
        return node().transactions
                .call(connection -> Sql.read(
                                connection,
                                "select position from projection_position where projection = $1",
                                row -> Objects.requireNonNull(row.get(0, Long.class)),
                                projection)
                        .single(-1L));
    }

    private static String aggregateOf(Object event) {
        Object value = first(event);
        return value instanceof Record identifier ? String.valueOf(first(identifier)) : String.valueOf(value);
    }

    private static Object first(Object holder) {
        RecordComponent component = holder.getClass().getRecordComponents()[0];
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the first component of the event names its aggregate", e);
        }
    }
}
