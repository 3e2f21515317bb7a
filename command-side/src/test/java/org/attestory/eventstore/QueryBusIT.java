package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.CommandSideTest;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@CommandSideTest
class QueryBusIT {

    @Autowired
    QueryBus bus;

    @Autowired
    QueryGateway queries;

    @Test
    void opensNoTransactionForAQuery() {
        bus.subscribe(
                "is there a transaction?",
                Boolean.class,
                query -> TransactionSynchronizationManager.isActualTransactionActive());

        assertThat(queries.query("is there a transaction?", "", ResponseTypes.instanceOf(Boolean.class))
                        .join())
                .isFalse();
    }
}
