package org.attestory.document.query;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * How threads that draw leave the processors to those who answer: the more these are at work, the longer a thread rests
 * from what it worked. A lower priority alone does not do that: it shares out time, but who only works now and then, as an
 * event loop does, still finds the processor taken each time it wakes. Resting also puts off what drawing makes others do,
 * whose priority is not lower: the collector, the compiler, the database.
 */
final class Courtesy {

    /** Of all processors. Drawing by itself keeps those who answer busy for a fifth of that. */
    private static final double AT_WORK = 0.1;

    /** Times the work itself, if those who answer had all processors; if they had half of them, half as many times. */
    private static final int REST = 60;

    private static final long LONGEST_REST = Duration.ofMillis(500).toNanos();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongSupplier answering;
    private final int processors;

    /**
     * Towards those who answer.
     *
     * @param answering nanoseconds of processor time that they had so far
     * @param processors that there are for all
     */
    Courtesy(LongSupplier answering, int processors) {
        this.answering = answering;
        this.processors = processors;
    }

    /** Does the work on the calling thread, which may be kept for a while after it. */
    void after(Runnable work) {
        long start = System.nanoTime();
        long answeredBefore = answering.getAsLong();
        long workedBefore = processorTime();
        work.run();
        long rest =
                rest(processorTime() - workedBefore, answering.getAsLong() - answeredBefore, System.nanoTime() - start);
        if (rest > 0) {
            LockSupport.parkNanos(rest);
        }
    }

    /** Nanoseconds to rest after so much work, while others worked so much in the time that it took. */
    long rest(long worked, long answered, long taken) {
        double share = (double) answered / taken / processors;
        return share > AT_WORK ? Math.min((long) (REST * share * worked), LONGEST_REST) : 0;
    }

    private static long processorTime() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
    }
}
