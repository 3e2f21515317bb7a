package org.attestory.readmodel.query;

import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.attestory.kernel.RunningProcess;
import org.attestory.personal.api.PersonalDataCipher;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.ContextAttributes;

/** One node as the application wires it, without Spring: an event store on JDBC and projections on R2DBC. */
final class TestNode implements AutoCloseable {

    /** A test does not wait a second for every node to stop. */
    private static final Duration PULSE = Duration.ofMillis(50);

    final EmbeddedEventStore history;
    final ConnectionPool connections;
    final ReadModelTransactions transactions;
    final Positions positions;
    final PostgresNews news;
    final ProjectionProcessors processors;
    final ReadModel readModel;
    private final CompletableFuture<@Nullable News> listening;
    private final QueryUpdateEmitter updates;

    TestNode(DataSource dataSource, DatabaseAddress address, QueryUpdateEmitter updates, RunningProcess owner) {
        this.history = EmbeddedEventStore.builder()
                .storageEngine(storageEngine(dataSource))
                .fetchDelay(100)
                .build();
        this.connections = ReadModelConfiguration.pool(address);
        this.transactions = new ReadModelTransactions(connections);
        this.positions = new Positions(transactions, Duration.ofSeconds(10), owner);
        this.news = new PostgresNews(address.connections("attestory news"));
        this.processors = new ProjectionProcessors(transactions, positions, news, PULSE);
        this.readModel = new PostgresReadModel(connections);
        this.updates = updates;
        this.listening = news.of(Letters.TABLE).next().toFuture();
        news.start();
    }

    /** Waits until news arrive, which begin with the news that anything may have changed. */
    void awaitNews() {
        listening.join();
    }

    TrackingEventProcessor run(Projection<?> projection) {
        TrackingEventProcessor processor = processors.processorOf(
                projection, ClasspathParameterResolverFactory.forClass(projection.getClass()), history, updates);
        processor.start();
        return processor;
    }

    @Override
    public void close() {
        processors.running().stream()
                .map(running -> running.processor().shutdownAsync())
                .toList()
                .forEach(CompletableFuture::join);
        news.stop();
        connections.dispose();
        history.shutDown();
    }

    static JdbcEventStorageEngine storageEngine(DataSource dataSource) {
        Serializer serializer = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.defaultAttributes(ContextAttributes.getEmpty()
                        .withSharedAttribute(PersonalDataCipher.class, new ReadablePersonal())))
                .build();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new DataSourceConnectionProvider(dataSource))
                .transactionManager(NoTransactionManager.instance())
                .batchSize(1000)
                .schema(EventSchema.builder()
                        .eventTable("event_store.domain_event_entry")
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
                        .build())
                .build();
    }
}
