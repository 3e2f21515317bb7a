package org.attestory.eventstore.personal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How many keys to fetch when one is missing. A replay meets persons about in the order in which they were first met:
 * when misses follow each other closely, fetching the neighbours too spares most of the look-ups.
 */
final class ReadAhead {

    private static final int MOST = 512;
    private static final long CLOSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final AtomicReference<Miss> latest = new AtomicReference<>(new Miss(Long.MIN_VALUE / 2, 1));

    private record Miss(long at, int fetched) {}

    int next(long nanos) {
        return latest.updateAndGet(
                        miss -> new Miss(nanos, nanos - miss.at < CLOSE ? Math.min(MOST, miss.fetched * 2) : 1))
                .fetched;
    }
}
