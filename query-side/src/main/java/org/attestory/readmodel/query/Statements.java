package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Statements about tables that no projection keeps. */
public final class Statements {

    private Statements() {}

    /** Runs a statement on a connection of its own, which is given back once the results are read. */
    public static Flux<Result> execute(
            ConnectionFactory connections, String sql, Function<Statement, Statement> binding) {
        return Flux.usingWhen(
                connections.create(),
                connection ->
                        Flux.from(binding.apply(connection.createStatement(sql)).execute()),
                Connection::close);
    }
}
