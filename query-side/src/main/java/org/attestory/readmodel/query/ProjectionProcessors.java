package org.attestory.readmodel.query;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes the processor of each projection: one thread, large batches, everything in one transaction. */
final class ProjectionProcessors implements Projections {

    private static final int BATCH_SIZE = 1000;
    private static final Duration CLAIM_INTERVAL = Duration.ofSeconds(1);

    private final ReadModelTransactions transactions;
    private final Positions positions;
    private final PostgresNews news;
    private final Duration pulse;
    private final Map<String, RunningProjection<?>> running = new ConcurrentHashMap<>();

    /**
     * Processors yet to be made.
     *
     * @param pulse how often one that has nothing to do renews its claim, and looks whether it is to stop
     */
    ProjectionProcessors(ReadModelTransactions transactions, Positions positions, PostgresNews news, Duration pulse) {
        this.transactions = transactions;
        this.positions = positions;
        this.news = news;
        this.pulse = pulse;
    }

    /** The processor of a projection, not yet started. */
    <R> TrackingEventProcessor processorOf(
            Projection<R> projection,
            ParameterResolverFactory parameters,
            EventStore history,
            QueryUpdateEmitter updates) {
        EventMessageHandler handlers = new AnnotationEventHandlerAdapter(projection, parameters);
        TableStatements<R> statements = new TableStatements<>(projection.table());
        Announcements<R> announcements = new Announcements<>(projection, transactions, news, updates);
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
                .name(projection.name())
                .eventHandlerInvoker(
                        new ProjectionInvoker<>(projection, handlers, statements, transactions, announcements))
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(history)
                .tokenStore(positions)
                .transactionManager((TransactionManager) transactions)
                .trackingEventProcessorConfiguration(configuration())
                .build();
        RunningProjection<R> made = new RunningProjection<>(
                projection, handlers, statements, transactions, positions, announcements, history, processor);
        if (running.putIfAbsent(projection.name(), made) != null) {
            throw new IllegalStateException("two projections are called " + projection.name());
        }
        return processor;
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(running.keySet());
    }

    @Override
    public Mono<Void> reset(String name) {
        return Mono.<Void>fromRunnable(() -> named(name).reset()).subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<Comparison> rebuildBeside(String name, boolean takeOver, CheckProgress progress) {
        return Mono.fromCallable(() -> named(name).rebuildBeside(takeOver, progress))
                .subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<Long> retryParked(String name) {
        return Mono.fromCallable(() -> named(name).retryParked()).subscribeOn(Schedulers.boundedElastic());
    }

    Collection<RunningProjection<?>> running() {
        return running.values();
    }

    private RunningProjection<?> named(String name) {
        RunningProjection<?> found = running.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no projection is called " + name);
        }
        return found;
    }

    private TrackingEventProcessorConfiguration configuration() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH_SIZE)
                .andEventAvailabilityTimeout(pulse.toMillis(), TimeUnit.MILLISECONDS)
                .andTokenClaimInterval(CLAIM_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)
                .andInitialTrackingToken(ProjectionProcessors::beginning);
    }

    /** The first event; all that happened before today counts as replayed, so that nobody is told of it one by one. */
    private static TrackingToken beginning(StreamableMessageSource<TrackedEventMessage<?>> history) {
        return ReplayToken.createReplayToken(history.createHeadToken(), history.createTailToken());
    }
}
