package org.attestory.delivery.command;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Qualifier;
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

    /** Like the policy that issues: from the first event on, and an error stops it until it can go on. */
    @Bean
    ConfigurerModule requestChosenCopyProcessor(
            @Qualifier("tokenStore") TokenStore tokens, TransactionManager transactions) {
        String group = WhenCertificateIssuedThenRequestChosenCopyPolicy.GROUP;
        return configurer -> configurer
                .eventProcessing()
                .registerTrackingEventProcessor(
                        group,
                        configuration -> configuration.eventStore(),
                        configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(BATCH)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken))
                .registerTokenStore(group, configuration -> tokens)
                .registerTransactionManager(group, configuration -> transactions)
                .registerListenerInvocationErrorHandler(group, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(group, configuration -> PropagatingErrorHandler.instance());
    }
}
