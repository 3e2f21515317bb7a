package org.attestory.readmodel.query;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down how far checks of projections are and what they found, for administrators on any node. */
@Component
class RecordedChecks {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedChecks.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConnectionPool connections;
    private final InstantSource clock;

    RecordedChecks(ConnectionPool connections, InstantSource clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /** What a new check is heard by, once it begins in place of the one before. */
    CheckProgress of(String projection, boolean takesOver, String startedBy) {
        return new CheckProgress() {
            @Override
            public void begun() {
                write("""
                                insert into projection_check (projection, takes_over, started_by, started_at)
                                values ($1, $2, $3, $4::timestamptz)
                                on conflict (projection) do update set takes_over = excluded.takes_over,
                                    started_by = excluded.started_by, started_at = excluded.started_at,
                                    reached = excluded.reached, target = excluded.target, finished_at = null, failure = null,
                                    events = null, missing = null, surplus = null, different = null, parked = null,
                                    examples = null""", projection, takesOver, startedBy, now()).block(PATIENCE);
            }

            @Override
            public void reached(long position, long target) {
                write(
                                "update projection_check set reached = $1, target = $2 where projection = $3",
                                position,
                                target,
                                projection)
                        .block(PATIENCE);
            }
        };
    }

    Mono<Long> finished(String projection, Comparison found) {
        return write(
                """
                update projection_check set finished_at = $2::timestamptz, events = $3, missing = $4, surplus = $5,
                    different = $6, parked = $7, examples = $8::text[]
                where projection = $1""",
                projection,
                now(),
                found.events(),
                found.missing(),
                found.surplus(),
                found.different(),
                found.parked(),
                found.examples().toArray(String[]::new));
    }

    Mono<Long> failed(String projection, Throwable failure) {
        LOG.warn("The check of {} failed", projection, failure);
        return write(
                "update projection_check set finished_at = $2::timestamptz, failure = $3 where projection = $1",
                projection,
                now(),
                failure.getClass().getSimpleName());
    }

    private String now() {
        return clock.instant().toString();
    }

    private Mono<Long> write(String sql, @Nullable Object... arguments) {
        return Mono.usingWhen(
                connections.create(), connection -> Sql.write(connection, sql, arguments), Connection::close);
    }
}
