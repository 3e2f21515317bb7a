package org.attestory.readmodel.query;

import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.attestory.readmodel.query.TwinTable.Difference;
import org.attestory.readmodel.query.TwinTable.Kind;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * Makes the rows of a projection anew from the first event, in a table beside the one in use, which goes on. When it has
 * nearly caught up it holds the projection still, handles the last events, and compares.
 */
final class RebuildBeside<R> {

    /** With the projection's name: what is locked while it runs. */
    static final String LOCK = "rebuild of ";

    private static final int BATCH_SIZE = 1000;

    /** How far behind it may be when the projection is held still. */
    private static final long NEAR = 5 * BATCH_SIZE;

    private static final int MOST_ATTEMPTS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Projection<R> projection;
    private final EventMessageHandler handlers;
    private final ReadModelTransactions transactions;
    private final Positions positions;
    private final EventStore history;
    private final CheckProgress progress;
    private final String name;
    private final TwinTable<R> twin;
    private final TableStatements<R> statements;
    private final WantedEvents wanted;

    /** Of the events handled here, those that the projection has not met yet. */
    private final Set<Long> ahead = new HashSet<>();

    private @Nullable TrackingToken reached;
    private long handled;

    RebuildBeside(
            Projection<R> projection,
            EventMessageHandler handlers,
            ReadModelTransactions transactions,
            Positions positions,
            EventStore history,
            CheckProgress progress) {
        this.projection = projection;
        this.handlers = handlers;
        this.transactions = transactions;
        this.positions = positions;
        this.history = history;
        this.progress = progress;
        this.name = projection.name() + " rebuilt";
        this.twin = new TwinTable<>(projection.table());
        this.statements = new TableStatements<>(twin.table());
        this.wanted = new WantedEvents(handlers);
    }

    Comparison run(boolean takeOver) {
        return transactions.exclusively(LOCK + projection.name(), () -> {
            progress.begun();
            begin();
            try (BlockingStream<TrackedEventMessage<?>> events = history.openStream(null)) {
                return run(events, takeOver);
            } finally {
                end();
            }
        });
    }

    private void begin() {
        transactions.call(connection -> Flux.concat(twin.create(connection), ParkedEvents.removeAll(connection, name))
                .reduce(0L, Long::sum));
    }

    private void end() {
        transactions.call(connection -> Flux.concat(twin.drop(connection), ParkedEvents.removeAll(connection, name))
                .reduce(0L, Long::sum));
    }

    private Comparison run(BlockingStream<TrackedEventMessage<?>> events, boolean takeOver) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            approach(events);
            Optional<Comparison> found = transactions.fetchInTransaction(() -> {
                TrackingToken target = positions.holdStill(projection.name());
                follow(events, target, true);
                return takeOver || reflectsTheSameAs(target) ? Optional.of(compare(takeOver)) : Optional.empty();
            });
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException(projection.name() + " was never seen to reflect the same events");
    }

    /** Handles all but the latest events, while the projection goes on. */
    private void approach(BlockingStream<TrackedEventMessage<?>> events) {
        TrackingToken target = target();
        while (positionOf(target) - positionOf(reached) > NEAR) {
            follow(events, target, false);
            target = target();
        }
    }

    private @Nullable TrackingToken target() {
        return transactions
                .fetchInTransaction(() -> Optional.ofNullable(positions.holdStill(projection.name())))
                .orElse(null);
    }

    private void follow(
            BlockingStream<TrackedEventMessage<?>> events, @Nullable TrackingToken target, boolean carefully) {
        while (positionOf(reached) < positionOf(target)) {
            List<TrackedEventMessage<?>> next = next(events, target);
            try {
                handle(next, carefully);
            } catch (R2dbcException refusal) {
                if (carefully || !Failures.concernsData(refusal)) {
                    throw refusal;
                }
                handle(next, true);
            }
            handled += next.size();
            progress.reached(positionOf(reached), positionOf(target));
        }
    }

    private List<TrackedEventMessage<?>> next(
            BlockingStream<TrackedEventMessage<?>> events, @Nullable TrackingToken target) {
        List<TrackedEventMessage<?>> next = new ArrayList<>();
        Set<Long> notYet = gapsOf(target);
        try {
            while (next.size() < BATCH_SIZE && positionOf(reached) < positionOf(target)) {
                if (!events.hasNextAvailable((int) PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the history ends before the position of " + projection.name());
                }
                TrackedEventMessage<?> event = events.nextAvailable();
                reached = event.trackingToken();
                if (notYet.contains(positionOf(reached))) {
                    ahead.add(positionOf(reached));
                }
                next.add(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        return next;
    }

    private void handle(List<TrackedEventMessage<?>> events, boolean carefully) {
        transactions.executeInTransaction(() -> {
            List<ParkedEvent> parked = transactions.call(
                    connection -> ParkedEvents.of(connection, name).collectList());
            Batch<R> batch = new Batch<>(projection, name, handlers, statements, transactions, parked);
            try {
                events.stream().filter(wanted::concern).forEach(event -> batch.handle(event, null));
                batch.write(carefully);
            } finally {
                projection.recordInto(null);
            }
        });
    }

    /** Whether neither side has handled an event that was stored late, and that the other has not met yet. */
    private boolean reflectsTheSameAs(@Nullable TrackingToken target) {
        Set<Long> notYet = gapsOf(target);
        ahead.retainAll(notYet);
        return ahead.isEmpty() && notYet.containsAll(gapsOf(reached));
    }

    private Comparison compare(boolean takeOver) {
        List<Difference> differences = transactions.call(twin::differences);
        long parked = transactions.call(
                connection -> ParkedEvents.of(connection, name).count());
        if (takeOver) {
            takeOver();
        }
        return new Comparison(
                handled,
                Difference.of(Kind.MISSING, differences),
                Difference.of(Kind.SURPLUS, differences),
                Difference.of(Kind.DIFFERENT, differences),
                parked,
                Difference.examples(differences));
    }

    /** Whichever node works on the projection loses its claim by that, and goes on from the event reached here. */
    private void takeOver() {
        transactions.call(connection -> Flux.concat(
                        twin.takeOver(connection),
                        ParkedEvents.replace(connection, projection.name(), name),
                        PostgresNews.send(connection, projection.table().name(), new News.AnythingChanged()))
                .reduce(0L, Long::sum));
        if (reached != null) {
            positions.moveTo(reached, projection.name());
        }
    }

    private static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    /** Places in the history whose events were still being stored when later ones were read. */
    private static Set<Long> gapsOf(@Nullable TrackingToken token) {
        return token != null && WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken gaps
                ? gaps.getGaps()
                : Set.of();
    }
}
