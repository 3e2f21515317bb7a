package org.attestory.delivery.command;

import org.attestory.eventstore.PolicyProcessors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the policy of this capability follows the events. */
@Configuration(proxyBeanMethods = false)
class DeliveryCommandConfiguration {

    /** One transaction stores the token for that many events. */
    private static final int BATCH = 32;

    @Bean
    WhenCertificateIssuedThenRequestChosenCopyPolicy requestChosenCopyPolicy(
            CommandGateway commands, EventStore events) {
        return new WhenCertificateIssuedThenRequestChosenCopyPolicy(
                commands, copyId -> events.lastSequenceNumberFor(copyId.value()).isPresent());
    }

    @Bean
    ConfigurerModule requestChosenCopyProcessor(PolicyProcessors processors) {
        return processors.follow(WhenCertificateIssuedThenRequestChosenCopyPolicy.GROUP, BATCH);
    }
}
