package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs one statement on a connection. */
final class Sql {

    private Sql() {}

    /** How many rows the statement wrote. */
    static Mono<Long> write(Connection connection, String sql, @Nullable Object... arguments) {
        return Flux.from(bound(connection, sql, arguments).execute())
                .flatMap(result -> result.getRowsUpdated())
                .reduce(0L, Long::sum);
    }

    /** The rows that the statement returns. */
    static <T> Flux<T> read(
            Connection connection, String sql, Function<Readable, T> reader, @Nullable Object... arguments) {
        return Flux.from(bound(connection, sql, arguments).execute())
                .concatMap(result -> result.map((Readable row) -> reader.apply(row)));
    }

    private static Statement bound(Connection connection, String sql, @Nullable Object... arguments) {
        Statement statement = connection.createStatement(sql);
        for (int index = 0; index < arguments.length; index++) {
            Object argument = arguments[index];
            if (argument == null) {
                statement.bindNull(index, String.class);
            } else {
                statement.bind(index, argument);
            }
        }
        return statement;
    }
}
