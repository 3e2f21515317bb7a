package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestory.CommandSideTest;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** How the parts are put together under Axon Server; no server answers here. */
@CommandSideTest
@TestPropertySource(
        properties = {
            "axon.axonserver.enabled=true",
            "axon.axonserver.servers=${attestory.axonserver.servers}",
            "attestory.axonserver.servers=127.0.0.1:1"
        })
@DirtiesContext
class AxonServerIT {

    @Autowired
    CommandBus commandBus;

    @Autowired
    QueryBus queryBus;

    @Autowired
    EventStore eventStore;

    @Autowired
    ObjectProvider<EventStorageEngine> engines;

    @Autowired
    TokenStore tokenStore;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void sendsThroughTheServerAndHandlesOnTheBoundedBus() {
        assertThat(commandBus)
                .isInstanceOfSatisfying(
                        AxonServerCommandBus.class,
                        bus -> assertThat(bus.localSegment()).isInstanceOf(BoundedCommandBus.class));
        assertThat(queryBus).isInstanceOf(AxonServerQueryBus.class);
    }

    @Test
    void keepsEventsInTheServer() {
        assertThat(eventStore).isInstanceOf(AxonServerEventStore.class);
        assertThat(engines.getIfAvailable()).isNull();
    }

    @Test
    void keepsItsPositionsInATableOfTheirOwn() {
        transaction.executeWithoutResult(
                status -> tokenStore.initializeTokenSegments("policy", 1, new GlobalSequenceTrackingToken(7)));

        assertThat(jdbc.queryForList("select processor_name from token_entry_axonserver", String.class))
                .isEqualTo(List.of("policy"));
        assertThat(jdbc.queryForList("select processor_name from token_entry", String.class))
                .isEmpty();
    }
}
