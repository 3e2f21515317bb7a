package org.attestory.examination.web;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that one upload takes of what all may take together. Taken as bytes arrive, so that slow senders hold little. */
final class MemoryShare implements AutoCloseable {

    private final AtomicLong free;
    private long taken;

    MemoryShare(AtomicLong free) {
        this.free = free;
    }

    /** Whether there was room for so many bytes more. */
    synchronized boolean take(long bytes) {
        taken += bytes;
        return free.addAndGet(-bytes) >= 0;
    }

    @Override
    public synchronized void close() {
        free.addAndGet(taken);
        taken = 0;
    }
}
