package org.attestory.readmodel.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks every other second where all projections stand, so that metrics and health cost nothing when asked. */
final class ProjectionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final ConnectionFactory connections;
    private final EventStore history;
    private final MeterRegistry meters;
    private final Map<String, ProjectionStatus> statuses = new ConcurrentHashMap<>();
    private final Disposable.Swap watching = Disposables.swap();

    ProjectionWatch(ConnectionFactory connections, EventStore history, MeterRegistry meters) {
        this.connections = connections;
        this.history = history;
        this.meters = meters;
    }

    void start() {
        watching.update(Flux.interval(Duration.ZERO, INTERVAL)
                .onBackpressureDrop()
                .concatMap(tick -> look().onErrorResume(failure -> {
                    LOG.debug("Cannot see where the projections stand", failure);
                    return Mono.empty();
                }))
                .subscribe());
    }

    void stop() {
        watching.dispose();
    }

    /** Where each projection stood when last looked at, by name. */
    Map<String, ProjectionStatus> statuses() {
        return Map.copyOf(statuses);
    }

    /** Looks now. */
    Mono<Void> look() {
        return Mono.fromCallable(this::head)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapMany(head ->
                        Flux.usingWhen(connections.create(), connection -> read(connection, head), Connection::close))
                .doOnNext(seen -> remember(seen.getKey(), seen.getValue()))
                .then();
    }

    private long head() {
        TrackingToken head = history.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    private static Flux<Map.Entry<String, ProjectionStatus>> read(Connection connection, long head) {
        return Sql.read(connection, """
                select projection, position,
                    (select count(*) from parked_event where parked_event.projection = p.projection) as parked
                from projection_position p""", row -> {
            long position = Objects.requireNonNull(row.get("position", Long.class));
            long parked = Objects.requireNonNull(row.get("parked", Long.class));
            String projection = Objects.requireNonNull(row.get("projection", String.class));
            return Map.entry(projection, new ProjectionStatus(position, Math.max(0, head - position), parked));
        });
    }

    private void remember(String projection, ProjectionStatus status) {
        if (statuses.put(projection, status) == null) {
            gauge("attestory.projection.position", projection, ProjectionStatus::position);
            gauge("attestory.projection.lag", projection, ProjectionStatus::lag);
            gauge("attestory.projection.parked", projection, ProjectionStatus::parked);
        }
    }

    private void gauge(String name, String projection, ToLongFunction<ProjectionStatus> value) {
        Gauge.builder(
                        name,
                        statuses,
                        seen -> value.applyAsLong(seen.getOrDefault(projection, ProjectionStatus.UNKNOWN)))
                .tag("projection", projection)
                .register(meters);
    }
}
