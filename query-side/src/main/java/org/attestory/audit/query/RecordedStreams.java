package org.attestory.audit.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads streams from the event store. That blocks, so it happens on virtual threads; and since anybody may ask for a
 * replay, only a few at a time, so that commands keep their database connections.
 */
@Component
class RecordedStreams implements DisposableBean {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EventStore eventStore;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("recorded-streams-", 0).factory());
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    RecordedStreams(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /** Streams by the identifier of their aggregate, oldest event first; empty if there is none. */
    interface Source {
        List<? extends DomainEventMessage<?>> stream(String aggregateId);
    }

    /** Runs a reading of one or more streams off the caller's thread. */
    <T> CompletableFuture<T> read(Function<Source, T> reading) {
        return CompletableFuture.supplyAsync(() -> permitted(reading), threads);
    }

    private <T> T permitted(Function<Source, T> reading) {
        try {
            if (!permits.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RejectedExecutionException("too many replays at once");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("shutting down", interrupted);
        }
        try {
            return reading.apply(this::stream);
        } finally {
            permits.release();
        }
    }

    /** From the first event on: without a sequence number the store would begin at the latest snapshot. */
    private List<? extends DomainEventMessage<?>> stream(String aggregateId) {
        return eventStore.readEvents(aggregateId, 0).asStream().toList();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
