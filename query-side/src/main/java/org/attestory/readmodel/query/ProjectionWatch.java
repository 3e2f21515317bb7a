package org.attestory.readmodel.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

/** Looks every other second where all projections stand, so that metrics, health and the age of answers cost nothing when asked. */
final class ProjectionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    /** Until every projection was seen to have caught up. */
    private static final Duration INTERVAL_AT_FIRST = Duration.ofMillis(200);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConnectionFactory connections;
    private final EventStore history;
    private final MeterRegistry meters;
    private final Heartbeats heartbeats;
    private final InstantSource clock;
    private final Map<String, ProjectionStatus> statuses = new ConcurrentHashMap<>();
    private volatile long end = -1;
    private final Disposable.Swap watching = Disposables.swap();

    ProjectionWatch(
            ConnectionFactory connections,
            EventStore history,
            MeterRegistry meters,
            Heartbeats heartbeats,
            InstantSource clock) {
        this.connections = connections;
        this.history = history;
        this.meters = meters;
        this.heartbeats = heartbeats;
        this.clock = clock;
    }

    void start() {
        watching.update(heartbeats
                .recall()
                .then(look())
                .timeout(PATIENCE)
                .onErrorResume(failure -> {
                    LOG.debug("Cannot see where the projections stand", failure);
                    return Mono.empty();
                })
                .then(Mono.defer(() -> Mono.delay(heartbeats.isComplete() ? INTERVAL : INTERVAL_AT_FIRST)))
                .repeat()
                .subscribe());
    }

    void stop() {
        watching.dispose();
    }

    /** Where each projection stood when last looked at, by name. */
    Map<String, ProjectionStatus> statuses() {
        return Map.copyOf(statuses);
    }

    /** Position of the latest event when last looked, -1 before the first. */
    long end() {
        return end;
    }

    /** Looks now. */
    Mono<Void> look() {
        return Mono.fromCallable(this::head)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(head ->
                        Mono.usingWhen(connections.create(), connection -> look(connection, head), Connection::close));
    }

    private Mono<Void> look(Connection connection, Heartbeat.Beat head) {
        return read(connection, head.position())
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .doOnNext(seen -> {
                    seen.forEach(this::remember);
                    heartbeats.note(head, seen);
                })
                .then(Mono.defer(() -> heartbeats.keep(connection, head.at())));
    }

    /** The clock is read first: what is stored in between may be reflected without being promised. */
    private Heartbeat.Beat head() {
        Instant at = clock.instant();
        TrackingToken head = history.createHeadToken();
        end = head == null ? -1 : head.position().orElse(-1);
        return new Heartbeat.Beat(end, at);
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
