package org.attestory.readmodel.query;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.attestory.readmodel.api.FindParkedEvents;
import org.attestory.readmodel.api.ParkedEventView;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Tells administrators of the events that wait for a read model to be repaired. */
@Component
class ParkedEventQueries {

    private static final int MOST = 200;

    private final ConnectionPool connections;

    ParkedEventQueries(ConnectionPool connections) {
        this.connections = connections;
    }

    @QueryHandler
    CompletableFuture<FindParkedEvents.Result> handle(FindParkedEvents query) {
        return Answer.of(Flux.usingWhen(connections.create(), ParkedEventQueries::read, Connection::close)
                .collectList()
                .map(rows ->
                        new FindParkedEvents.Result(rows.stream().limit(MOST).toList(), rows.size() > MOST)));
    }

    private static Flux<ParkedEventView> read(Connection connection) {
        return Sql.read(connection, """
                select projection, position, event_type, error, parked_at
                from parked_event order by projection, arrival limit $1""", ParkedEventQueries::view, MOST + 1);
    }

    private static ParkedEventView view(Readable row) {
        String failure = row.get("error", String.class);
        return new ParkedEventView(
                Objects.requireNonNull(row.get("projection", String.class)),
                Objects.requireNonNull(row.get("position", Long.class)),
                simpleName(Objects.requireNonNull(row.get("event_type", String.class))),
                failure == null ? null : simpleName(failure),
                Objects.requireNonNull(row.get("parked_at", Instant.class)));
    }

    private static String simpleName(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
