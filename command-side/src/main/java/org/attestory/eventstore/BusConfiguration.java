package org.attestory.eventstore;

import java.util.random.RandomGenerator;
import org.attestory.kernel.AppendOnly;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ways that commands and queries take. Under Axon Server they become what a node does with what is sent to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
class BusConfiguration {

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    @ConditionalOnDatabaseEvents
    GroupedAppends groupedAppends(JdbcTemplate database, PersistenceExceptionResolver conflicts) {
        return new GroupedAppends(database, conflicts);
    }

    /** Interceptors are beans: the framework registers them in their order. */
    @Bean(destroyMethod = "close")
    @Qualifier("localSegment")
    BoundedCommandBus localCommandBus(
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            DatabaseSettings database,
            CommandSettings commands,
            EventSource events,
            ObjectProvider<GroupedAppends> groupedAppends) {
        GroupedAppends together = groupedAppends.getIfAvailable();
        BoundedCommandBus bus = new BoundedCommandBus(
                SimpleCommandBus.builder()
                        .transactionManager(
                                together == null ? transactions : new CommandTransactions(transactions, together))
                        .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                        .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")),
                threads(database, events),
                commands.queueSize(),
                new ConflictRetry(RandomGenerator.getDefault()),
                command -> together != null && command.getPayloadType().isAnnotationPresent(AppendOnly.class));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** A failed command is told to its sender, who decides whether it is worth a line in the log. */
    @Bean
    CommandGateway commandGateway(CommandBus commandBus) {
        return DefaultCommandGateway.builder()
                .commandBus(commandBus)
                .commandCallback((command, result) -> {})
                .build();
    }

    /** Without a transaction: queries are handled on the thread that asks, which may be one that must not block. */
    @Bean
    @ConditionalOnDatabaseEvents
    QueryBus queryBus(org.axonframework.config.Configuration axon, QueryUpdateEmitter updates) {
        SimpleQueryBus bus = new DirectQueryBus(SimpleQueryBus.builder()
                .queryUpdateEmitter(updates)
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus")));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** Under Axon Server a key is kept by a transaction of its own beside the command's, so that each may need two. */
    private static int threads(DatabaseSettings database, EventSource events) {
        int connections = database.poolSize() - DatabaseSettings.RESERVED;
        return events.isAxonServer() ? Math.max(1, connections / 2) : connections;
    }
}
