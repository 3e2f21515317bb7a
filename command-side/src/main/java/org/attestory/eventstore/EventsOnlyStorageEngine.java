package org.attestory.eventstore;

import java.util.List;
import java.util.Optional;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * Streams here are short and have no snapshots, so that loading an aggregate is spared the look for one. What a command
 * appends that is stored together with others is only made ready here.
 */
final class EventsOnlyStorageEngine extends JdbcEventStorageEngine {

    EventsOnlyStorageEngine(JdbcEventStorageEngine.Builder builder) {
        super(builder);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        PendingAppend.current()
                .ifPresentOrElse(
                        pending -> {
                            // Kept by the message: the work is done on the thread of the command, not on the one that
                            // stores.
                            events.forEach(event -> event.serializePayload(serializer, byte[].class));
                            pending.add(events);
                        },
                        () -> super.appendEvents(events, serializer));
    }

    /** Without a transaction of its own where the command has none. */
    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        if (PendingAppend.current().isEmpty()) {
            return super.fetchDomainEvents(aggregateIdentifier, firstSequenceNumber, batchSize);
        }
        return JdbcUtils.executeQuery(
                getConnection(),
                connection -> readEventData(connection, aggregateIdentifier, firstSequenceNumber, batchSize),
                JdbcUtils.listResults(this::getDomainEventData),
                failed -> new EventStoreException("The stream " + aggregateIdentifier + " cannot be read", failed));
    }
}
