package org.attestory.eventstore;

import static org.axonframework.common.DateTimeUtils.formatInstant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Streams here are short and have no snapshots, so that loading an aggregate is spared the look for one. What a command
 * appends that is stored together with others is only made ready here, and what it reads is read
 * together with what they read.
 */
final class EventsOnlyStorageEngine extends JdbcEventStorageEngine {

    private static final String INSERT = """
            insert into event_store.domain_event_entry
            (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
            select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])""";

    private static final String READ = """
            select part, event.*
            from unnest(?::text[], ?::bigint[], ?::int[]) with ordinality as wanted (stream, first, most, part)
            cross join lateral (
                select * from event_store.domain_event_entry
                where aggregate_identifier = stream and sequence_number >= first
                order by sequence_number limit most) event
            order by part, sequence_number""";

    private final JdbcTemplate database;
    private final JointCalls<Part, List<DomainEventData<?>>> streams = new JointCalls<>(this::read);

    EventsOnlyStorageEngine(JdbcEventStorageEngine.Builder builder, JdbcTemplate database) {
        super(builder);
        this.database = database;
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        PendingAppend.current()
                .ifPresentOrElse(
                        pending -> events.forEach(event -> add(pending, (DomainEventMessage<?>) event, serializer)),
                        () -> super.appendEvents(events, serializer));
    }

    private static void add(PendingAppend pending, DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(serializer, byte[].class);
        pending.add(
                INSERT,
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData.getData());
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return PendingAppend.current().isEmpty()
                ? super.fetchDomainEvents(aggregateIdentifier, firstSequenceNumber, batchSize)
                : streams.ask(new Part(aggregateIdentifier, firstSequenceNumber, batchSize));
    }

    /** A page of what comes after a place in the history, null for its beginning; empty only at the end. */
    List<TrackedEventMessage<?>> readPage(@Nullable TrackingToken after) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        fetchTrackedEvents(after, batchSize()).stream(), getEventSerializer(), upcasterChain)
                .toList();
    }

    private record Part(String stream, long first, int most) {}

    private List<List<DomainEventData<?>>> read(List<Part> parts) {
        List<List<DomainEventData<?>>> read = new ArrayList<>();
        parts.forEach(part -> read.add(new ArrayList<>()));
        database.query(
                READ,
                row -> {
                    read.get(row.getInt("part") - 1).add(getDomainEventData(row));
                },
                parts.stream().map(Part::stream).toArray(String[]::new),
                parts.stream().map(Part::first).toArray(Long[]::new),
                parts.stream().map(Part::most).toArray(Integer[]::new));
        return read;
    }
}
