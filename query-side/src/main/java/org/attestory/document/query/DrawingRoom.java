package org.attestory.document.query;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.RefusedException;

/** Where documents are drawn: a few threads and a short queue, so that a flood is refused instead of filling the memory. */
final class DrawingRoom implements AutoCloseable {

    private final ThreadPoolExecutor executor;

    DrawingRoom(int threads, int waiting) {
        executor = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("document-", 0).daemon().factory());
    }

    /** Draws on a thread of this room. Fails with {@link DocumentRefusal#BUSY} if as much waits as may wait. */
    <T> CompletableFuture<T> draw(Supplier<T> drawing) {
        try {
            return CompletableFuture.supplyAsync(drawing, executor);
        } catch (RejectedExecutionException full) {
            return CompletableFuture.failedFuture(new RefusedException(DocumentRefusal.BUSY));
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
