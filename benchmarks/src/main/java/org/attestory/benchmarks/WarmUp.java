package org.attestory.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Repeats what is to be measured until the compiler of the JVM has come to rest over it: that is what "warm" means here. */
final class WarmUp {

    /** Of the time of a round. */
    private static final double REST = 0.1;

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private WarmUp() {}

    /** At most so many rounds: a compiler that never rests is part of the price. */
    static void run(int mostRounds, Callable<?> round) throws Exception {
        for (int done = 0; done < mostRounds; done++) {
            long compiled = COMPILER.getTotalCompilationTime();
            long start = System.nanoTime();
            round.call();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (COMPILER.getTotalCompilationTime() - compiled < REST * millis) {
                return;
            }
        }
    }
}
