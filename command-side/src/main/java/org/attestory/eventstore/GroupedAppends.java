package org.attestory.eventstore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores what several commands append in one transaction: all that came while the transaction before was being stored.
 * If one of them conflicts with what is there, none is stored, and each is to be handled again by itself.
 */
final class GroupedAppends implements AutoCloseable {

    /** At most that many commands are stored by one transaction. */
    static final int MOST_TOGETHER = 64;

    private final EventStorageEngine engine;
    private final JdbcTemplate database;
    private final TransactionManager transactions;
    private final PersistenceExceptionResolver conflicts;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final List<Thread> writers = new ArrayList<>();

    GroupedAppends(
            EventStorageEngine engine,
            JdbcTemplate database,
            TransactionManager transactions,
            PersistenceExceptionResolver conflicts,
            int writers) {
        this.engine = engine;
        this.database = database;
        this.transactions = transactions;
        this.conflicts = conflicts;
        AxonThreadFactory threads = new AxonThreadFactory("append");
        for (int writer = 0; writer < writers; writer++) {
            Thread thread = threads.newThread(this::writeOn);
            thread.start();
            this.writers.add(thread);
        }
    }

    private record Waiting(PendingAppend append, CompletableFuture<Void> stored) {}

    /**
     * Stores, and returns when it is on disk.
     *
     * @throws ConcurrencyException if it, or something stored together with it, conflicts with what is there
     */
    void store(PendingAppend append) {
        Waiting waiting = new Waiting(append, new CompletableFuture<>());
        queue.add(waiting);
        try {
            waiting.stored().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void writeOn() {
        try {
            while (true) {
                List<Waiting> group = new ArrayList<>();
                group.add(queue.take());
                queue.drainTo(group, MOST_TOGETHER - 1);
                storeTogether(group);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void storeTogether(List<Waiting> group) {
        try {
            transactions.executeInTransaction(() -> insert(group));
        } catch (Exception failed) {
            RuntimeException told = isConflict(failed)
                    ? new ConcurrencyException("stored together with what is there already", failed)
                    : new IllegalStateException("what was appended could not be stored", failed);
            group.forEach(waiting -> waiting.stored().completeExceptionally(told));
            return;
        }
        group.forEach(waiting -> waiting.stored().complete(null));
    }

    private void insert(List<Waiting> group) {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        List<EventMessage<?>> events = new ArrayList<>();
        for (Waiting waiting : group) {
            waiting.append()
                    .rows()
                    .forEach((insert, values) -> rows.computeIfAbsent(insert, kind -> new ArrayList<>())
                            .addAll(values));
            events.addAll(waiting.append().events());
        }
        rows.forEach(database::batchUpdate);
        engine.appendEvents(events);
    }

    private boolean isConflict(Exception failed) {
        return ConflictRetry.isConflict(failed) || conflicts.isDuplicateKeyViolation(failed);
    }

    @Override
    public void close() {
        writers.forEach(Thread::interrupt);
    }
}
