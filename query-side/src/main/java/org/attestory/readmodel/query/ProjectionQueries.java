package org.attestory.readmodel.query;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.attestory.kernel.RunningProcess;
import org.attestory.readmodel.api.FindProjections;
import org.attestory.readmodel.api.ProjectionCheck;
import org.attestory.readmodel.api.ProjectionCheck.Findings;
import org.attestory.readmodel.api.ProjectionCheck.State;
import org.attestory.readmodel.api.ProjectionView;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Tells administrators how far the read models follow the history. Where it ends is what was seen of it last, so that they are told while it cannot be reached, too. */
@Component
class ProjectionQueries {

    private final ConnectionPool connections;
    private final ProjectionWatch watch;
    private final Recency recency;

    ProjectionQueries(ConnectionPool connections, ProjectionWatch watch, Recency recency) {
        this.connections = connections;
        this.watch = watch;
        this.recency = recency;
    }

    @QueryHandler
    CompletableFuture<FindProjections.Result> handle(FindProjections query) {
        long end = watch.end();
        return Answer.of(Flux.usingWhen(connections.create(), connection -> read(connection, end), Connection::close)
                .collectList()
                .map(projections -> new FindProjections.Result(projections, end)));
    }

    /** A check holds a lock while it runs: without it, nobody goes on with what is not finished. */
    private Flux<ProjectionView> read(Connection connection, long end) {
        return Sql.read(
                connection,
                """
                select p.projection, p.position, c.takes_over, c.started_by, c.started_at, c.reached, c.target,
                    c.finished_at, c.failure, c.events, c.missing, c.surplus, c.different, c.parked as found_parked,
                    c.examples,
                    case when p.claimed_at > clock_timestamp() - $1::interval then p.owner end as owner,
                    (select count(*) from parked_event e where e.projection = p.projection) as parked,
                    exists (select from pg_locks
                        where locktype = 'advisory' and objsubid = 1 and granted
                            and database = (select oid from pg_database where datname = current_database())
                            and ((classid::bigint << 32) | objid::bigint) = hashtextextended($2 || p.projection, 0))
                        as running
                from projection_position p left join projection_check c using (projection)
                order by p.projection""",
                row -> view(row, end),
                ReadModelConfiguration.CLAIM_TIMEOUT.toMillis() + " ms",
                RebuildBeside.LOCK);
    }

    private ProjectionView view(Readable row, long end) {
        String projection = Objects.requireNonNull(row.get("projection", String.class));
        long position = number(row, "position");
        return new ProjectionView(
                projection,
                position,
                Math.max(0, end - position),
                recency.reflectedUntil(projection),
                node(row.get("owner", String.class)),
                number(row, "parked"),
                row.get("started_at") == null ? null : check(row));
    }

    private static ProjectionCheck check(Readable row) {
        State state = state(row);
        return new ProjectionCheck(
                Boolean.TRUE.equals(row.get("takes_over", Boolean.class)),
                Objects.requireNonNull(row.get("started_by", String.class)),
                Objects.requireNonNull(row.get("started_at", Instant.class)),
                state,
                number(row, "reached"),
                number(row, "target"),
                row.get("finished_at", Instant.class),
                state == State.FINISHED ? findings(row) : null);
    }

    private static State state(Readable row) {
        if (row.get("finished_at") == null) {
            return Boolean.TRUE.equals(row.get("running", Boolean.class)) ? State.RUNNING : State.BROKEN_OFF;
        }
        return row.get("failure") == null ? State.FINISHED : State.FAILED;
    }

    private static Findings findings(Readable row) {
        return new Findings(
                number(row, "events"),
                number(row, "missing"),
                number(row, "surplus"),
                number(row, "different"),
                number(row, "found_parked"),
                List.of(Objects.requireNonNull(row.get("examples", String[].class))));
    }

    private static @Nullable String node(@Nullable String owner) {
        RunningProcess process = owner == null ? null : RunningProcess.parse(owner);
        return process == null ? owner : process.shortName();
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
