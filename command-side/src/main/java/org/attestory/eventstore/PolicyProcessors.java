package org.attestory.eventstore;

import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * How policies follow the events: from the first event ever stored, since those that are stored while a processor starts for
 * the first time would else be missed. An error stops the processor, which tries again with growing pauses, so that no event
 * is passed over. A policy has to bear seeing an event twice.
 */
@Component
public class PolicyProcessors {

    /** How often a node asks whether the one that runs a policy is gone. */
    private static final long CLAIM_SECONDS = 1;

    private final TokenStore tokens;
    private final TransactionManager transactions;

    PolicyProcessors(@Qualifier("tokenStore") TokenStore tokens, TransactionManager transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /**
     * Registers the processor of a policy.
     *
     * @param batchSize one transaction stores the token for that many events
     */
    public ConfigurerModule follow(String group, int batchSize) {
        return configurer -> configurer
                .eventProcessing()
                .registerTrackingEventProcessor(
                        group,
                        configuration -> configuration.eventStore(),
                        configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(batchSize)
                                .andTokenClaimInterval(CLAIM_SECONDS, TimeUnit.SECONDS)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken))
                .registerTokenStore(group, configuration -> tokens)
                .registerTransactionManager(group, configuration -> transactions)
                .registerListenerInvocationErrorHandler(group, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(group, configuration -> PropagatingErrorHandler.instance());
    }
}
