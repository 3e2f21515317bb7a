package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Work that may wait for others: on virtual threads, a bounded number at once, the rest in the order of coming. */
final class Turns implements AutoCloseable {

    private final ExecutorService executor;
    private final Semaphore places;

    Turns(String name, int atOnce) {
        executor = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name, 0).factory());
        places = new Semaphore(atOnce, true);
    }

    <T> CompletableFuture<T> take(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    places.acquireUninterruptibly();
                    try {
                        return work.get();
                    } finally {
                        places.release();
                    }
                },
                executor);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
