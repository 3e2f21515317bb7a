package org.attestory.readmodel.query;

import io.r2dbc.spi.R2dbcException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves, as a lost connection, from those that an event or its handler causes. */
final class Failures {

    private Failures() {}

    /** Throws the failure on if trying again later may help; returns if it never will. */
    static void rethrowPassing(Throwable failure) {
        if (passes(failure)) {
            throw failure instanceof RuntimeException runtime
                    ? runtime
                    : new IllegalStateException("interrupted by a failure outside", failure);
        }
    }

    /** Whether PostgreSQL refused what a row says (SQL states 22 and 23), not the way it was said. */
    static boolean concernsData(Throwable failure) {
        return failure instanceof R2dbcException refusal
                && refusal.getSqlState() != null
                && (refusal.getSqlState().startsWith("22")
                        || refusal.getSqlState().startsWith("23"));
    }

    private static boolean passes(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case StackOverflowError endless -> false;
            case VirtualMachineError exhausted -> true;
            case R2dbcException database -> true;
            case SQLException database -> true;
            case IOException outside -> true;
            case TimeoutException late -> true;
            case InterruptedException stopped -> true;
            default -> passes(failure.getCause());
        };
    }
}
