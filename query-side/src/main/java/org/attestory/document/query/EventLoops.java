package org.attestory.document.query;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.LongSupplier;

/** The processor time of the threads that answer requests. They are known by their name; where there are none it is zero. */
final class EventLoops implements LongSupplier {

    private static final String NAME = "reactor-http-";
    private static final long LOOK_AGAIN = Duration.ofSeconds(10).toNanos();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private volatile Found found = new Found(new long[0], System.nanoTime() - LOOK_AGAIN);

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Found(long[] threads, long at) {}

    @Override
    public long getAsLong() {
        if (!THREADS.isThreadCpuTimeSupported()) {
            return 0;
        }
        long sum = 0;
        for (long thread : threads()) {
            sum += Math.max(0, THREADS.getThreadCpuTime(thread));
        }
        return sum;
    }

    /** Loops begin with their first connection. */
    private long[] threads() {
        long now = System.nanoTime();
        if (now - found.at() >= LOOK_AGAIN) {
            found = new Found(look(), now);
        }
        return found.threads();
    }

    private static long[] look() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith(NAME))
                .mapToLong(thread -> thread.getThreadId())
                .toArray();
    }
}
