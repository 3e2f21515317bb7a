package org.attestory.eventstore;

import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Stops the start where events would not be kept, which the framework's own configuration would pass over in silence. */
@Component
class WiringCheck implements SmartInitializingSingleton {

    private final EventBus eventBus;
    private final ObjectProvider<EventStorageEngine> engine;
    private final TransactionManager transactions;
    private final EventSource source;

    WiringCheck(
            EventBus eventBus,
            ObjectProvider<EventStorageEngine> engine,
            TransactionManager transactions,
            EventSource source) {
        this.eventBus = eventBus;
        this.engine = engine;
        this.transactions = transactions;
        this.source = source;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (transactions instanceof NoTransactionManager) {
            throw new IllegalStateException("Commands would run without a database transaction.");
        }
        if (source.isAxonServer() && !(eventBus instanceof AxonServerEventStore)) {
            throw new IllegalStateException("Events would not be kept in Axon Server, although it is switched on.");
        }
        if (!source.isAxonServer() && !isKeptInDatabase()) {
            throw new IllegalStateException("Events would not be kept in PostgreSQL.");
        }
    }

    private boolean isKeptInDatabase() {
        return eventBus instanceof EmbeddedEventStore && engine.getIfAvailable() instanceof JdbcEventStorageEngine;
    }
}
