package org.attestory.verification.query;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attestory.readmodel.query.Statements;
import org.attestory.verification.api.GetVerificationCounts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The counts of verifications in PostgreSQL. They come from no event and are no projection: a rebuild leaves them. */
@Component
class CountTable {

    private static final String ADD = """
            insert into verification_count (certificate_id, day, verifications)
            select * from unnest($1::text[], $2::text[]::date[], $3::bigint[])
            on conflict (certificate_id, day)
                do update set verifications = verification_count.verifications + excluded.verifications""";

    private final ConnectionPool connections;

    CountTable(ConnectionPool connections) {
        this.connections = connections;
    }

    Mono<Void> add(Map<CountedDay, Long> counts) {
        List<CountedDay> days =
                counts.keySet().stream().sorted(CountedDay.ORDER).toList();
        return Statements.execute(
                        connections,
                        ADD,
                        statement -> statement
                                .bind(
                                        0,
                                        days.stream()
                                                .map(CountedDay::certificateId)
                                                .toArray(String[]::new))
                                .bind(
                                        1,
                                        days.stream()
                                                .map(day -> day.date().toString())
                                                .toArray(String[]::new))
                                .bind(2, days.stream().map(counts::get).toArray(Long[]::new)))
                .flatMap(Result::getRowsUpdated)
                .then();
    }

    Mono<Void> forgetBefore(LocalDate day) {
        return Statements.execute(
                        connections,
                        "delete from verification_count where day < $1",
                        statement -> statement.bind(0, day))
                .flatMap(Result::getRowsUpdated)
                .then();
    }

    Mono<List<GetVerificationCounts.Day>> find(GetVerificationCounts query) {
        return Statements.execute(
                        connections,
                        """
                        select day, verifications from verification_count
                        where certificate_id = $1 and day between $2 and $3 order by day""",
                        statement -> statement
                                .bind(0, query.certificateId().value())
                                .bind(1, query.from())
                                .bind(2, query.until()))
                .concatMap(result -> result.map(row -> new GetVerificationCounts.Day(
                        Objects.requireNonNull(row.get("day", LocalDate.class)),
                        Objects.requireNonNull(row.get("verifications", Long.class)))))
                .collectList();
    }
}
