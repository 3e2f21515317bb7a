package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.attestory.readmodel.query.ParkedEvent.Scope;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The events that wait for a projection to be repaired. */
final class ParkedEvents {

    private ParkedEvents() {}

    /** All of a projection, in the order of the history. */
    static Flux<ParkedEvent> of(Connection connection, String projection) {
        return Sql.read(connection, """
                select scope, key, position, event_identifier, aggregate_identifier, sequence_number, event_type, error
                from parked_event where projection = $1 order by arrival""", ParkedEvents::read, projection);
    }

    static Mono<Long> add(Connection connection, String projection, Collection<ParkedEvent> events) {
        return Sql.write(
                connection,
                """
                insert into parked_event (projection, scope, key, position, event_identifier, aggregate_identifier,
                    sequence_number, event_type, error)
                select $1, * from unnest($2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::bigint[],
                    $8::text[], $9::text[])
                on conflict do nothing""",
                projection,
                texts(events, event -> event.scope().name()),
                texts(events, ParkedEvent::key),
                numbers(events, ParkedEvent::position),
                texts(events, ParkedEvent::eventIdentifier),
                texts(events, ParkedEvent::aggregateIdentifier),
                numbers(events, ParkedEvent::sequenceNumber),
                texts(events, ParkedEvent::eventType),
                texts(events, ParkedEvent::error));
    }

    static Mono<Long> remove(Connection connection, String projection, Collection<ParkedEvent> events) {
        return Sql.write(
                connection,
                """
                delete from parked_event using unnest($2::text[], $3::text[], $4::text[])
                    as gone (scope, key, event_identifier)
                where parked_event.projection = $1 and parked_event.scope = gone.scope
                    and parked_event.key = gone.key and parked_event.event_identifier = gone.event_identifier""",
                projection,
                texts(events, event -> event.scope().name()),
                texts(events, ParkedEvent::key),
                texts(events, ParkedEvent::eventIdentifier));
    }

    static Mono<Long> removeAll(Connection connection, String projection) {
        return Sql.write(connection, "delete from parked_event where projection = $1", projection);
    }

    /** Gives the events of one name to another, in place of its own. */
    static Mono<Long> replace(Connection connection, String projection, String by) {
        return removeAll(connection, projection)
                .then(Sql.write(
                        connection, "update parked_event set projection = $1 where projection = $2", projection, by));
    }

    private static ParkedEvent read(Readable row) {
        return new ParkedEvent(
                Scope.valueOf(text(row, "scope")),
                text(row, "key"),
                number(row, "position"),
                text(row, "event_identifier"),
                text(row, "aggregate_identifier"),
                number(row, "sequence_number"),
                text(row, "event_type"),
                row.get("error", String.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }

    private static @Nullable String[] texts(
            Collection<ParkedEvent> events, Function<ParkedEvent, @Nullable String> value) {
        return events.stream().map(value).toArray(String[]::new);
    }

    private static Long[] numbers(Collection<ParkedEvent> events, Function<ParkedEvent, Long> value) {
        return events.stream().map(value).toArray(Long[]::new);
    }
}
