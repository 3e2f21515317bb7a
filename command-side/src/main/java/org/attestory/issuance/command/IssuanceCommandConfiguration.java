package org.attestory.issuance.command;

import java.security.SecureRandom;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the policy of this capability follows the events. */
@Configuration(proxyBeanMethods = false)
class IssuanceCommandConfiguration {

    /** One transaction stores the token for that many events; each certificate is stored in one of its own. */
    private static final int BATCH = 8;

    @Bean
    WhenProgramCompletedThenIssueCertificatePolicy issueCertificatePolicy(
            CommandGateway commands, RefusedIssues refused, Clock clock) {
        return new WhenProgramCompletedThenIssueCertificatePolicy(commands, refused, clock, new SecureRandom());
    }

    /**
     * The policy begins with the first event ever stored, not with those to come: completions that are stored while the
     * processor starts for the first time would be missed, and one seen twice does no harm. An error stops the
     * processor, which tries again with growing pauses, so that no completion is passed over.
     */
    @Bean
    ConfigurerModule issueCertificateProcessor(
            @Qualifier("tokenStore") TokenStore tokens, TransactionManager transactions) {
        String group = WhenProgramCompletedThenIssueCertificatePolicy.GROUP;
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
