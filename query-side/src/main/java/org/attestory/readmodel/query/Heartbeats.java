package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attestory.readmodel.query.Heartbeat.Beat;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Until when each projection reflects the history. What was known last outlives this process. */
final class Heartbeats implements Recency {

    private static final Duration KEPT_EVERY = Duration.ofSeconds(10);

    private final ConnectionFactory connections;
    private final Map<String, Heartbeat> heartbeats = new ConcurrentHashMap<>();
    private final Map<String, Instant> reflectedUntil = new ConcurrentHashMap<>();
    private volatile boolean anyParked;
    private boolean recalled;
    private final Set<String> everKept = new HashSet<>();
    private Instant keptAt = Instant.MIN;

    Heartbeats(ConnectionFactory connections) {
        this.connections = connections;
    }

    @Override
    public @Nullable Instant reflectedUntil(String projection) {
        return reflectedUntil.get(projection);
    }

    @Override
    public Mono<Boolean> isParked(String projection, String key) {
        return anyParked
                ? Flux.usingWhen(
                                connections.create(),
                                connection -> Sql.read(
                                        connection,
                                        "select 1 from parked_event where projection = $1 and key = $2 limit 1",
                                        row -> 1,
                                        projection,
                                        key),
                                Connection::close)
                        .hasElements()
                : Mono.just(false);
    }

    /** Whether every projection was seen to reflect the history at some time. */
    boolean isComplete() {
        return !heartbeats.isEmpty() && reflectedUntil.size() == heartbeats.size();
    }

    /** Takes note of where the history ends and where the projections stand. */
    void note(Beat end, Map<String, ProjectionStatus> seen) {
        seen.forEach((projection, status) -> {
            Heartbeat heartbeat = heartbeats.computeIfAbsent(projection, name -> new Heartbeat(null));
            heartbeat.note(end, status.position());
            Beat latest = heartbeat.latest();
            if (latest == null) {
                reflectedUntil.remove(projection);
            } else {
                reflectedUntil.put(projection, latest.at());
            }
        });
        anyParked = seen.values().stream().anyMatch(status -> status.parked() > 0);
    }

    /** What the process before this one knew, unless a projection has begun anew since. Read once. */
    Mono<Void> recall() {
        return Mono.defer(() -> recalled
                ? Mono.empty()
                : Flux.usingWhen(connections.create(), Heartbeats::kept, Connection::close)
                        .doOnNext(kept -> {
                            heartbeats.put(kept.getKey(), new Heartbeat(kept.getValue()));
                            reflectedUntil.put(kept.getKey(), kept.getValue().at());
                        })
                        .doOnComplete(() -> recalled = true)
                        .then());
    }

    private static Flux<Map.Entry<String, Beat>> kept(Connection connection) {
        return Sql.read(
                connection,
                """
                select projection, h.position as reached, h.reflected_until
                from projection_heartbeat h join projection_position p using (projection)
                where p.position >= h.position""",
                row -> Map.entry(
                        Objects.requireNonNull(row.get("projection", String.class)),
                        new Beat(
                                Objects.requireNonNull(row.get("reached", Long.class)),
                                Objects.requireNonNull(row.get("reflected_until", Instant.class)))));
    }

    /** Keeps what is known: what is known of a projection for the first time at once, and from then on now and then. */
    Mono<Void> keep(Connection connection, Instant now) {
        List<String> projections = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        List<String> instants = new ArrayList<>();
        heartbeats.forEach((projection, heartbeat) -> {
            Beat latest = heartbeat.latest();
            if (latest != null) {
                projections.add(projection);
                positions.add(latest.position());
                instants.add(latest.at().toString());
            }
        });
        boolean due = !everKept.containsAll(projections) || !now.isBefore(keptAt.plus(KEPT_EVERY));
        if (projections.isEmpty() || !due) {
            return Mono.empty();
        }
        everKept.addAll(projections);
        keptAt = now;
        return Sql.write(
                        connection,
                        """
                        insert into projection_heartbeat (projection, position, reflected_until)
                        select * from unnest($1::text[], $2::bigint[], $3::text[]::timestamptz[])
                        on conflict (projection) do update
                        set position = excluded.position, reflected_until = excluded.reflected_until
                        where projection_heartbeat.reflected_until < excluded.reflected_until""",
                        projections.toArray(String[]::new),
                        positions.toArray(Long[]::new),
                        instants.toArray(String[]::new))
                .then();
    }
}
