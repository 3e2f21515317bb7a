package org.attestory.eventstore;

import java.sql.SQLException;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Which failures come from a lost race, how often it is run again, and after which pause. */
final class ConflictRetry {

    /** Attempts in all at a command that keeps losing to others. */
    static final int ATTEMPTS = 6;

    /** An identifier taken twice in a row is taken for good, and no race. */
    static final int ATTEMPTS_TO_CREATE = 2;

    /** Serialization failure and deadlock: PostgreSQL chose this transaction to give way. */
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01");

    private static final double FIRST_PAUSE_MILLIS = 4;

    private final RandomGenerator random;

    ConflictRetry(RandomGenerator random) {
        this.random = random;
    }

    boolean isWorthwhile(Throwable failure, int attempt) {
        int attempts = causes(failure).anyMatch(ConflictRetry::isTakenIdentifier) ? ATTEMPTS_TO_CREATE : ATTEMPTS;
        return attempt < attempts && isConflict(failure);
    }

    /** Doubles each time, by chance up to a half shorter or longer, so that those who collided part. */
    long pauseMillis(int attempt) {
        return Math.round(FIRST_PAUSE_MILLIS * (1 << (attempt - 1)) * random.nextDouble(0.5, 1.5));
    }

    static boolean isConflict(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || isTakenIdentifier(cause)
                        || (cause instanceof SQLException refused && GAVE_WAY.contains(refused.getSQLState())));
    }

    private static boolean isTakenIdentifier(Throwable cause) {
        return cause instanceof AggregateStreamCreationException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
