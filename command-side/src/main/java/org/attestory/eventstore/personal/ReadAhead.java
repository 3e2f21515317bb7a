package org.attestory.eventstore.personal;

import java.util.concurrent.atomic.AtomicReference;

/**
 * How many keys to fetch when one is missing. A replay meets persons about in the order in which they were first met:
 * while misses lie near each other, fetching the neighbours too spares most of the look-ups. Where people come as they
 * please, neighbours are of no use, and one key is fetched.
 */
final class ReadAhead {

    static final int MOST = 512;

    /** Numbers this far apart are near. */
    private static final long NEAR = 2L * MOST;

    private final AtomicReference<Miss> latest = new AtomicReference<>(new Miss(Long.MIN_VALUE / 2, 1));

    private record Miss(long number, int next) {}

    int next() {
        return latest.get().next;
    }

    /** Tells the number of the key that was missed. */
    void missed(long number) {
        latest.updateAndGet(miss -> new Miss(
                number, Math.abs(number - miss.number) <= NEAR ? Math.min(MOST, 2 * miss.next) : (miss.next + 1) / 2));
    }
}
