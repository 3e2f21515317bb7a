package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads rows from PostgreSQL. */
final class PostgresReadModel implements ReadModel {

    private final ConnectionFactory connections;

    PostgresReadModel(ConnectionFactory connections) {
        this.connections = connections;
    }

    @Override
    public <R> Mono<R> find(Table<R> table, String key) {
        return where(table, table.requiredKey().name() + " = $1", key).singleOrEmpty();
    }

    @Override
    public <R> Flux<R> where(Table<R> table, String tail, Object... arguments) {
        return read(
                "select * from " + table.name() + " where " + tail, row -> table.read(new StoredRow(row)), arguments);
    }

    @Override
    public Mono<Long> count(Table<?> table, String condition, Object... arguments) {
        return read(
                        "select count(*) from " + table.name() + " where " + condition,
                        row -> Objects.requireNonNull(row.get(0, Long.class)),
                        arguments)
                .single();
    }

    private <T> Flux<T> read(String sql, Function<Readable, T> reader, Object... arguments) {
        return Flux.usingWhen(
                connections.create(), connection -> Sql.read(connection, sql, reader, arguments), Connection::close);
    }
}
