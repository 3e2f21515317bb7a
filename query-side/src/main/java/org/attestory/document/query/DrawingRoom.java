package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.RefusedException;

/**
 * Where documents are drawn: a few threads, which give way to whoever waits for an answer, and a queue with an end, so that
 * a flood is refused instead of filling the memory.
 */
final class DrawingRoom implements AutoCloseable {

    private final LinkedBlockingDeque<Runnable> queue = new LinkedBlockingDeque<>();
    private final ThreadPoolExecutor executor;
    private final Semaphore places;

    DrawingRoom(int threads, int waiting) {
        executor =
                new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, queue, new YieldingThreads("document-"));
        executor.prestartAllCoreThreads();
        places = new Semaphore(threads + waiting);
    }

    /** Draws on a thread of this room. Fails with {@link DocumentRefusal#BUSY} if as much waits as may wait. */
    <T> CompletableFuture<T> draw(Supplier<T> drawing) {
        if (!places.tryAcquire()) {
            return CompletableFuture.failedFuture(new RefusedException(DocumentRefusal.BUSY));
        }
        return CompletableFuture.supplyAsync(drawing, executor).whenComplete((drawn, failure) -> places.release());
    }

    /**
     * Goes on with what was drawn here: who was let in is not sent away halfway, and comes before those who wait, for a
     * drawing takes more memory than the wish for one.
     */
    <T> CompletableFuture<T> finish(Supplier<T> finishing) {
        return CompletableFuture.supplyAsync(finishing, queue::addFirst);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
