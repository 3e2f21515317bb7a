package org.attestory.credential.command;

import java.security.SecureRandom;
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
class CredentialCommandConfiguration {

    /** One transaction stores the token for that many events; each credential is prepared in one of its own. */
    private static final int BATCH = 8;

    @Bean
    WhenCertificateIssuedThenPrepareCredentialPolicy prepareCredentialPolicy(CommandGateway commands) {
        return new WhenCertificateIssuedThenPrepareCredentialPolicy(commands, new SecureRandom());
    }

    /**
     * The policy begins with the first event ever stored, so that certificates issued before there were credentials get
     * theirs. An error stops the processor, which tries again with growing pauses.
     */
    @Bean
    ConfigurerModule prepareCredentialProcessor(
            @Qualifier("tokenStore") TokenStore tokens, TransactionManager transactions) {
        String group = WhenCertificateIssuedThenPrepareCredentialPolicy.GROUP;
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
