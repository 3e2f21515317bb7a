package org.attestory.readmodel.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import reactor.core.publisher.Flux;

/** A projection at work: its processor, and what may be done to it from outside. */
final class RunningProjection<R> {

    private final Projection<R> projection;
    private final EventMessageHandler handlers;
    private final TableStatements<R> statements;
    private final ReadModelTransactions transactions;
    private final Positions positions;
    private final Announcements<R> announcements;
    private final EventStore history;
    private final TrackingEventProcessor processor;

    RunningProjection(
            Projection<R> projection,
            EventMessageHandler handlers,
            TableStatements<R> statements,
            ReadModelTransactions transactions,
            Positions positions,
            Announcements<R> announcements,
            EventStore history,
            TrackingEventProcessor processor) {
        this.projection = projection;
        this.handlers = handlers;
        this.statements = statements;
        this.transactions = transactions;
        this.positions = positions;
        this.announcements = announcements;
        this.history = history;
        this.processor = processor;
    }

    TrackingEventProcessor processor() {
        return processor;
    }

    /**
     * Empties the table and moves the position to the beginning. Whichever node works on the projection loses its claim by
     * that, and begins anew when it has claimed again.
     */
    void reset() {
        TrackingToken tail = history.createTailToken();
        transactions.executeInTransaction(() -> {
            TrackingToken current = positions.holdStill(projection.name());
            transactions.call(connection -> Flux.concat(
                            statements.empty(connection),
                            ParkedEvents.removeAll(connection, projection.name()),
                            PostgresNews.send(connection, projection.table().name(), new News.AnythingChanged()))
                    .then()
                    .thenReturn(true));
            positions.moveTo(ReplayToken.createReplayToken(current, tail), projection.name());
        });
    }

    /** Rebuilds the projection beside itself, and compares. */
    Comparison rebuildBeside(boolean takeOver, CheckProgress progress) {
        return new RebuildBeside<>(projection, handlers, transactions, positions, history, progress).run(takeOver);
    }

    /** Handles parked events again, in order, while no batch runs on any node; returns how many are still parked. */
    long retryParked() {
        Written<R> written = transactions.fetchInTransaction(() -> {
            positions.holdStill(projection.name());
            List<ParkedEvent> before = transactions.call(
                    connection -> ParkedEvents.of(connection, projection.name()).collectList());
            Written<R> again = handleAgain(before);
            announcements.prepare(again, false);
            transactions.call(
                    connection -> ParkedEvents.remove(connection, projection.name(), settled(before, again.parked())));
            return again;
        });
        announcements.make(written, false);
        return written.parked().size();
    }

    private Written<R> handleAgain(List<ParkedEvent> events) {
        Batch<R> batch = new Batch<>(projection, projection.name(), handlers, statements, transactions, List.of());
        try {
            for (ParkedEvent event : events) {
                batch.handle(find(event), event.scope() == ParkedEvent.Scope.ROW ? event.key() : null);
            }
            return batch.write(true);
        } finally {
            projection.recordInto(null);
        }
    }

    private static List<ParkedEvent> settled(List<ParkedEvent> before, List<ParkedEvent> still) {
        Set<ParkedEvent.Place> places = still.stream().map(ParkedEvent::place).collect(Collectors.toSet());
        return before.stream().filter(event -> !places.contains(event.place())).toList();
    }

    private EventMessage<?> find(ParkedEvent parked) {
        DomainEventMessage<?> event = history.readEvents(parked.aggregateIdentifier(), parked.sequenceNumber())
                .next();
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(parked.position()), event);
    }
}
