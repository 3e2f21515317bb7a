package org.attestory.examination.query;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What reading one file may cost: steps, bytes out of compressed ones, time. Every loop over what a stranger wrote spends
 * of it, so that no reader needs to foresee how it might be abused.
 */
final class Allowance {

    static final int MOST_STEPS = 100_000_000;
    static final int MOST_VALUES = 1_500_000;
    static final int MOST_EXPANDED = 32 << 20;
    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 1 << 16;

    private final LongSupplier nanoTime;
    private final long end;
    private long steps = MOST_STEPS;
    private long expanded = MOST_EXPANDED;
    private long values = MOST_VALUES;
    private long nextLook = MOST_STEPS - STEPS_BETWEEN_LOOKS_AT_THE_CLOCK;

    Allowance() {
        this(System::nanoTime);
    }

    Allowance(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong() + LONGEST.toNanos();
    }

    /** Spends so many steps. */
    void steps(int count) {
        steps -= count;
        if (steps < 0) {
            throw new BeyondLimitsException();
        }
        if (steps < nextLook) {
            nextLook = steps - STEPS_BETWEEN_LOOKS_AT_THE_CLOCK;
            if (nanoTime.getAsLong() - end > 0) {
                throw new BeyondLimitsException();
            }
        }
    }

    /** Spends so many bytes of what came out of compressed ones. */
    void expanded(int bytes) {
        steps(bytes >> 3);
        expanded -= bytes;
        if (expanded < 0) {
            throw new BeyondLimitsException();
        }
    }

    /** Spends one of the values that are kept in memory. */
    void value() {
        steps(1);
        values--;
        if (values < 0) {
            throw new BeyondLimitsException();
        }
    }
}
