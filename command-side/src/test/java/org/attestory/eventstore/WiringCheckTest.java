package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class WiringCheckTest {

    private static final TransactionManager SOME = () -> new Transaction() {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    };

    @Test
    void stopsWithoutTransactions() {
        assertThatThrownBy(() -> check(SimpleEventBus.builder().build(), NoTransactionManager.INSTANCE, false))
                .hasMessage("Commands would run without a database transaction.");
    }

    @Test
    void stopsWhereEventsAreNotStored() {
        assertThatThrownBy(() -> check(SimpleEventBus.builder().build(), SOME, false))
                .hasMessage("Events would not be kept in PostgreSQL.");
    }

    @Test
    void stopsWhereEventsAreStoredInMemory() {
        EmbeddedEventStore inMemory = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();

        assertThatThrownBy(() -> check(inMemory, SOME, false)).hasMessage("Events would not be kept in PostgreSQL.");
    }

    @Test
    void stopsWhereAxonServerIsSwitchedOnAndNotUsed() {
        assertThatThrownBy(() -> check(SimpleEventBus.builder().build(), SOME, true))
                .hasMessage("Events would not be kept in Axon Server, although it is switched on.");
    }

    private static void check(EventBus eventBus, TransactionManager transactions, boolean axonServer) {
        new WiringCheck(eventBus, transactions, new EventSource(axonServer, "localhost:8124"))
                .afterSingletonsInstantiated();
    }
}
