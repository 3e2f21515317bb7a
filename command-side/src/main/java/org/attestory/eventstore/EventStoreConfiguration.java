package org.attestory.eventstore;

import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The event store on PostgreSQL. Everything is declared: the framework's own configuration looks for the data source
 * before Spring Boot 4 has made it, and would quietly run without transactions and without a store.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    private static final int EVENTS_PER_READ = 500;
    private static final String UNIQUE_VIOLATION = "23505";

    @Bean
    ConfigurerModule withoutAdvertisement() {
        return configurer -> System.setProperty("disable-axoniq-console-message", "true");
    }

    @Bean
    @Primary
    TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    /** The driver's exceptions are not of the class by which the framework knows a violated constraint. */
    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return exception -> Stream.<Throwable>iterate(exception, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLException failure && UNIQUE_VIOLATION.equals(failure.getSQLState()));
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean
    @ConditionalOnDatabaseEvents
    EventsOnlyStorageEngine eventStorageEngine(
            org.axonframework.config.Configuration axon,
            Serializer generalSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver conflicts,
            EventSchema schema,
            JdbcTemplate database,
            @Qualifier("eventStoreMigration") Flyway migrated) {
        return new EventsOnlyStorageEngine(
                EventsOnlyStorageEngine.builder()
                        .snapshotSerializer(generalSerializer)
                        .eventSerializer(eventSerializer)
                        .upcasterChain(axon.upcasterChain())
                        .persistenceExceptionResolver(conflicts)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(schema)
                        .batchSize(EVENTS_PER_READ)
                        .finalAggregateBatchPredicate(batch -> batch.size() < EVENTS_PER_READ),
                database);
    }

    @Bean
    @ConditionalOnDatabaseEvents
    DatabaseEventStore eventStore(EventsOnlyStorageEngine engine, JdbcTemplate database) {
        return new DatabaseEventStore(engine, new OtherNodes(database));
    }

    @Bean
    @DependsOn("eventStoreMigration")
    TokenStore tokenStore(
            ConnectionProvider connections, Serializer generalSerializer, EventSource source, JdbcTemplate database) {
        TokenSchema schema = TokenSchema.builder()
                .setTokenTable(source.tokenTable())
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build();
        return new PolicyTokens(
                JdbcTokenStore.builder().connectionProvider(connections).serializer(generalSerializer),
                schema,
                database);
    }
}
