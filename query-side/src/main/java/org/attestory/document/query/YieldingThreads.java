package org.attestory.document.query;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads for work that gives way: alone they have the processors, beside people who want an answer they have little of
 * them. The platform's own priorities mean nothing on Linux, so the system is asked; elsewhere they are threads like others.
 */
public final class YieldingThreads implements ThreadFactory {

    private static final Logger LOG = LoggerFactory.getLogger(YieldingThreads.class);

    /** Steps below all others here, of nineteen; each gets about a sixth of what others get. */
    private static final int STEPS = 8;

    private static final @Nullable MethodHandle NICE = nice();

    private final ThreadFactory threads;

    /**
     * Makes daemons.
     *
     * @param name that theirs begin with
     */
    public YieldingThreads(String name) {
        threads = Thread.ofPlatform().name(name, 0).daemon().factory();
    }

    @Override
    public Thread newThread(Runnable work) {
        return threads.newThread(() -> {
            giveWay();
            work.run();
        });
    }

    private static void giveWay() {
        if (NICE == null) {
            return;
        }
        try {
            int niceness = (int) NICE.invokeExact(STEPS);
            LOG.debug("gives way as {}", niceness);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** On Linux it is the thread that gets nicer, and not the process. */
    @SuppressWarnings("restricted") // Takes a number and touches no memory.
    private static @Nullable MethodHandle nice() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return null;
        }
        try {
            FunctionDescriptor steps = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            Linker linker = Linker.nativeLinker();
            return linker.defaultLookup()
                    .find("nice")
                    .map(function -> linker.downcallHandle(function, steps))
                    .orElse(null);
        } catch (IllegalCallerException | UnsupportedOperationException forbidden) {
            LOG.info("Documents are drawn with the priority of all else: {}", forbidden.toString());
            return null;
        }
    }
}
