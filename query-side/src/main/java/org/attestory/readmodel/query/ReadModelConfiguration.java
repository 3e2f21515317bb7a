package org.attestory.readmodel.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the read model together and runs every {@link Projection} that is a bean. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseAddress.class)
class ReadModelConfiguration {

    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration PULSE = Duration.ofSeconds(1);
    private static final int MOST_CONNECTIONS = 20;

    @Bean(destroyMethod = "dispose")
    ConnectionPool readModelConnections(DatabaseAddress address, DataSource dataSource) {
        ReadModelSchema.migrate(dataSource);
        return pool(address);
    }

    static ConnectionPool pool(DatabaseAddress address) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(address.connections("attestory read model"))
                .initialSize(0)
                .maxSize(MOST_CONNECTIONS)
                .maxIdleTime(Duration.ofMinutes(5))
                .maxAcquireTime(Duration.ofSeconds(20))
                .validationDepth(ValidationDepth.LOCAL)
                .build());
    }

    @Bean
    ReadModel readModel(ConnectionPool readModelConnections) {
        return new PostgresReadModel(readModelConnections);
    }

    /** Waits for the pool because that migrates the schema. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    PostgresNews readModelNews(DatabaseAddress address, ConnectionPool readModelConnections) {
        return new PostgresNews(address.connections("attestory news"));
    }

    @Bean
    ProjectionProcessors projections(ConnectionPool readModelConnections, PostgresNews news) {
        ReadModelTransactions transactions = new ReadModelTransactions(readModelConnections);
        return new ProjectionProcessors(transactions, new Positions(transactions, CLAIM_TIMEOUT), news, PULSE);
    }

    /** Gives Axon the processor of each projection, under the name of its processing group. */
    @Bean
    ConfigurerModule projectionProcessors(ListableBeanFactory beans) {
        return configurer -> {
            for (String bean : beans.getBeanNamesForType(Projection.class)) {
                Class<?> type = beans.getType(bean);
                if (type != null) {
                    configurer
                            .eventProcessing()
                            .registerEventProcessor(
                                    Projection.nameOf(type),
                                    (name, axon, handlers) -> beans.getBean(ProjectionProcessors.class)
                                            .processorOf(
                                                    (Projection<?>) beans.getBean(bean),
                                                    axon.parameterResolverFactory(),
                                                    axon.eventStore(),
                                                    axon.queryUpdateEmitter()));
                }
            }
        };
    }

    @Bean
    Heartbeats recency(ConnectionPool readModelConnections) {
        return new Heartbeats(readModelConnections);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    ProjectionWatch projectionWatch(
            ConnectionPool readModelConnections,
            EventStore history,
            ObjectProvider<MeterRegistry> meters,
            Heartbeats recency,
            ObjectProvider<InstantSource> clock) {
        return new ProjectionWatch(
                readModelConnections,
                history,
                meters.getIfAvailable(() -> Metrics.globalRegistry),
                recency,
                clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    ProjectionsHealthIndicator projectionsHealthIndicator(ProjectionWatch watch) {
        return new ProjectionsHealthIndicator(watch);
    }
}
