package org.attestory.eventstore;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Streams here are short and have no snapshots, so that loading an aggregate is spared the look for one. */
final class EventsOnlyStorageEngine extends JdbcEventStorageEngine {

    EventsOnlyStorageEngine(JdbcEventStorageEngine.Builder builder) {
        super(builder);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }
}
