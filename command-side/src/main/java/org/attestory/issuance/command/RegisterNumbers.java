package org.attestory.issuance.command;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of the register for certificates issued at the same time: one look at the database serves all who wait. */
@Component
class RegisterNumbers {

    private final JdbcClient database;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Lock drawing = new ReentrantLock();
    private final Queue<Long> drawn = new ArrayDeque<>();

    RegisterNumbers(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** A number that nobody else has. Not used, it is lost. */
    long next() {
        waiting.incrementAndGet();
        drawing.lock();
        try {
            if (drawn.isEmpty()) {
                drawn.addAll(draw(waiting.get()));
            }
            return drawn.remove();
        } finally {
            waiting.decrementAndGet();
            drawing.unlock();
        }
    }

    private List<Long> draw(int count) {
        return database.sql("select nextval('event_store.verification_code_number_seq') from generate_series(1, ?)")
                .param(count)
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
