package org.attestory.eventstore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether other nodes use the database, by the names of their connections. It is asked for once a second at most: a node
 * that starts is connected long before it stores its first event.
 */
final class OtherNodes {

    /** How the name of a node's connections begins. */
    static final String NAME = "attestory node ";

    private static final long ASK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Names that may not be seen count as those of other nodes. */
    private static final String OTHERS = """
            select exists (select from pg_stat_activity
                where datname = current_database() and (application_name is null or application_name like ? || '%')
                    and application_name is distinct from current_setting('application_name'))""";

    private final JdbcTemplate database;
    private final AtomicLong asked = new AtomicLong(System.nanoTime() - ASK_AGAIN_NANOS);
    private volatile boolean any = true;

    OtherNodes(JdbcTemplate database) {
        this.database = database;
    }

    boolean any() {
        long before = asked.get();
        long now = System.nanoTime();
        if (now - before >= ASK_AGAIN_NANOS && asked.compareAndSet(before, now)) {
            any = areThere();
        }
        return any;
    }

    /** What cannot be found out is taken to be so. */
    private boolean areThere() {
        try {
            return !Boolean.FALSE.equals(database.queryForObject(OTHERS, Boolean.class, NAME));
        } catch (DataAccessException unknown) {
            return true;
        }
    }
}
