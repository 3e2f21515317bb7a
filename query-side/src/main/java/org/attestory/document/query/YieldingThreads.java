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

    /** On the scale from 0, as others, to 19, when nobody else wants to: about a sixth of what others get. */
    private static final int NICENESS = 8;

    /** On Linux, of process 0: the thread that asks. */
    private static final int PRIORITY_OF_PROCESS = 0;

    private static final @Nullable MethodHandle SET_PRIORITY = setPriority();

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
        if (SET_PRIORITY == null) {
            return;
        }
        try {
            int refused = (int) SET_PRIORITY.invokeExact(PRIORITY_OF_PROCESS, 0, NICENESS);
            LOG.debug("asked to give way: {}", refused);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("restricted") // Takes three numbers and touches no memory.
    private static @Nullable MethodHandle setPriority() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return null;
        }
        try {
            FunctionDescriptor ints = FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            Linker linker = Linker.nativeLinker();
            return linker.defaultLookup()
                    .find("setpriority")
                    .map(function -> linker.downcallHandle(function, ints))
                    .orElse(null);
        } catch (IllegalCallerException | UnsupportedOperationException forbidden) {
            LOG.info("Documents are drawn with the priority of all else: {}", forbidden.toString());
            return null;
        }
    }
}
