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
 * a flood is refused instead of filling the memory. Who waits has nothing yet but a wish, which takes little.
 */
final class DrawingRoom implements AutoCloseable {

    /** So many that the threads have work while others wait for their credential. */
    private static final int UNDER_WAY = 16;

    private final LinkedBlockingDeque<Runnable> queue = new LinkedBlockingDeque<>();
    private final ThreadPoolExecutor executor;
    private final Turns turns = new Turns("visit-", UNDER_WAY);
    private final Semaphore places;
    private final Courtesy courtesy =
            new Courtesy(new EventLoops(), Runtime.getRuntime().availableProcessors());

    DrawingRoom(int threads, int waiting) {
        executor =
                new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, queue, new YieldingThreads("document-"));
        executor.prestartAllCoreThreads();
        places = new Semaphore(threads + waiting);
    }

    /** Draws on a thread of this room. Fails with {@link DocumentRefusal#BUSY} if as much waits as may wait. */
    <T> CompletableFuture<T> draw(Supplier<T> drawing) {
        return admit(() -> drawn(drawing));
    }

    /**
     * Begins, when its turn comes, what takes more than a drawing, and counts it until all of it is done. Fails with
     * {@link DocumentRefusal#BUSY} if as much waits as may wait.
     */
    <T> CompletableFuture<T> admit(Supplier<CompletableFuture<T>> visit) {
        if (!places.tryAcquire()) {
            return CompletableFuture.failedFuture(new RefusedException(DocumentRefusal.BUSY));
        }
        return turns.take(() -> visit.get().join()).whenComplete((made, failure) -> places.release());
    }

    /** Draws on a thread of this room for who was let in. */
    <T> CompletableFuture<T> drawn(Supplier<T> drawing) {
        return CompletableFuture.supplyAsync(drawing, work -> executor.execute(courteous(work)));
    }

    /**
     * Goes on with what was drawn here, before other drawings are begun, for a drawing takes more memory than the wish for
     * one.
     */
    <T> CompletableFuture<T> finish(Supplier<T> finishing) {
        return CompletableFuture.supplyAsync(finishing, work -> queue.addFirst(courteous(work)));
    }

    private Runnable courteous(Runnable work) {
        return () -> courtesy.after(work);
    }

    @Override
    public void close() {
        executor.shutdownNow();
        turns.close();
    }
}
