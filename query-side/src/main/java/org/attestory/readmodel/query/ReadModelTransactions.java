package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Binds one R2DBC connection and its transaction to the thread of a projection for as long as a batch of events lasts, so
 * that rows and position commit together. Axon's way of working on one thread per batch makes this the one place that
 * waits for PostgreSQL; it must never be used on an event loop.
 */
final class ReadModelTransactions implements TransactionManager {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ConnectionFactory connections;

    @SuppressWarnings("ThreadLocalUsage") // there is one of these per application
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

    ReadModelTransactions(ConnectionFactory connections) {
        this.connections = connections;
    }

    @Override
    public Transaction startTransaction() {
        if (current.get() != null) {
            return new Joined();
        }
        Connection connection = Mono.from(connections.create())
                .flatMap(opened -> Mono.from(opened.beginTransaction())
                        .thenReturn(opened)
                        .onErrorResume(failure ->
                                Mono.from(opened.close()).onErrorComplete().then(Mono.error(failure))))
                .blockOptional(PATIENCE)
                .orElseThrow();
        current.set(connection);
        return new Own(connection);
    }

    /** Waits for what the work gives on the connection of this thread's transaction, or of a transaction of its own. */
    <T> T call(Function<Connection, Mono<T>> work) {
        Connection connection = current.get();
        if (connection == null) {
            return fetchInTransaction(() -> call(work));
        }
        return work.apply(connection).blockOptional(PATIENCE).orElseThrow();
    }

    /**
     * Does something that only one process may do at a time. PostgreSQL takes the lock back when the process dies.
     *
     * @throws IllegalStateException if it is being done already
     */
    <T> T exclusively(String name, Supplier<T> work) {
        Connection connection =
                Mono.from(connections.create()).blockOptional(PATIENCE).orElseThrow();
        try {
            if (!lock(connection, "pg_try_advisory_lock", name)) {
                throw new BeingDoneException(name);
            }
            try {
                return work.get();
            } finally {
                lock(connection, "pg_advisory_unlock", name);
            }
        } finally {
            Mono.from(connection.close()).block(PATIENCE);
        }
    }

    private static boolean lock(Connection connection, String function, String name) {
        return Sql.read(
                        connection,
                        "select " + function + "(hashtextextended($1, 0))",
                        row -> Boolean.TRUE.equals(row.get(0, Boolean.class)),
                        name)
                .single()
                .blockOptional(PATIENCE)
                .orElseThrow();
    }

    private final class Own implements Transaction {

        private final Connection connection;
        private boolean ended;

        Own(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void commit() {
            end(connection.commitTransaction());
        }

        @Override
        public void rollback() {
            end(connection.rollbackTransaction());
        }

        /** Axon rolls back after a commit that failed, too: then nothing is left to do. */
        private void end(Publisher<Void> ending) {
            if (!ended) {
                ended = true;
                current.remove();
                Mono.usingWhen(Mono.just(connection), ignored -> Mono.from(ending), Connection::close)
                        .block(PATIENCE);
            }
        }
    }

    /** Part of a transaction that somebody else ends. */
    private record Joined() implements Transaction {

        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }
}
