package org.attestory.eventstore;

import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Stops the start where events would not be kept, which the framework's own configuration would pass over in silence. */
@Component
class WiringCheck implements SmartInitializingSingleton {

    private final EventBus eventBus;
    private final TransactionManager transactions;
    private final EventSource source;

    WiringCheck(EventBus eventBus, TransactionManager transactions, EventSource source) {
        this.eventBus = eventBus;
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
        if (!source.isAxonServer() && !(eventBus instanceof DatabaseEventStore)) {
            throw new IllegalStateException("Events would not be kept in PostgreSQL.");
        }
    }
}
