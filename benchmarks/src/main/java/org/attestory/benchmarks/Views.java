package org.attestory.benchmarks;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The read models: whether they are up to date, and which certificates they show. */
@Component
class Views {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Times as many as needed are looked at. */
    private static final int SPARE = 50;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final JdbcTemplate database;
    private final Configuration axon;

    Views(JdbcTemplate database, Configuration axon) {
        this.database = database;
        this.axon = axon;
    }

    void awaitAll() throws TimeoutException {
        await("select coalesce(min(position), -1) from read_model.projection_position", head());
    }

    void awaitCertificates() throws TimeoutException {
        await("select position from read_model.projection_position where projection = 'certificate'", head());
    }

    /** Until every certificate has an open credential that can be signed. */
    void awaitCredentials() throws TimeoutException {
        await("""
                select -count(*) from read_model.certificate c left join read_model.credential using (certificate_id)
                where status_index is null""", 0);
    }

    /** Stops all that follows the events, as on a node that runs the command side alone, while something is done. */
    <T> T withoutFollowers(Callable<T> task) throws Exception {
        Collection<EventProcessor> followers =
                axon.eventProcessingConfiguration().eventProcessors().values();
        followers.forEach(EventProcessor::shutDown);
        try {
            return task.call();
        } finally {
            followers.forEach(EventProcessor::start);
        }
    }

    /** Policies take history that was written by the thousand for news, and would be busy with it for minutes. */
    void stopPolicies() {
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            if (name.startsWith("policy.")) {
                processor.shutDown();
            }
        });
    }

    long certificates() {
        return number("select count(*) from read_model.certificate");
    }

    /** Codes of certificates taken at random, from pages taken at random where there are very many. */
    List<String> codes(int number) {
        double share = Math.min(100, 100.0 * SPARE * number / Math.max(1, certificates()));
        return database.query(
                "select code from read_model.certificate tablesample system (" + share + ") order by random() limit ?",
                (row, n) -> row.getString(1),
                number);
    }

    private void await(String position, long wanted) throws TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (number(position) < wanted) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the read models did not catch up");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private long head() {
        return number("select coalesce(max(global_index), -1) from event_store.domain_event_entry");
    }

    private long number(String query) {
        Long number = database.queryForObject(query, Long.class);
        return number == null ? -1 : number;
    }
}
