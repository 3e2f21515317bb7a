package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.RefusedException;

/** Where documents are drawn: a few threads and a short queue, so that a flood is refused instead of filling the memory. */
final class DrawingRoom implements AutoCloseable {

    private final ExecutorService executor;
    private final Semaphore places;

    DrawingRoom(int threads, int waiting) {
        executor = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("document-", 0).daemon().factory());
        places = new Semaphore(threads + waiting);
    }

    /** Draws on a thread of this room. Fails with {@link DocumentRefusal#BUSY} if as much waits as may wait. */
    <T> CompletableFuture<T> draw(Supplier<T> drawing) {
        if (!places.tryAcquire()) {
            return CompletableFuture.failedFuture(new RefusedException(DocumentRefusal.BUSY));
        }
        return CompletableFuture.supplyAsync(drawing, executor).whenComplete((drawn, failure) -> places.release());
    }

    /** Goes on with what was drawn here: who was let in is not sent away halfway. */
    <T> CompletableFuture<T> finish(Supplier<T> finishing) {
        return CompletableFuture.supplyAsync(finishing, executor);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
