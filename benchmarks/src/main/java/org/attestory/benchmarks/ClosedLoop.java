package org.attestory.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Clients each of which does the next thing as soon as the last is done. */
final class ClosedLoop {

    private ClosedLoop() {}

    /** Things done per second; how long each took is added to the latencies. */
    static double perSecond(int clients, int seconds, Supplier<CompletableFuture<?>> action, Latencies latencies)
            throws Exception {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        List<Latencies> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Latencies>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> repeat(end, action)));
            }
            for (Future<Latencies> client : running) {
                all.add(client.get());
            }
        }
        double passed = (System.nanoTime() - start) / 1e9;
        int count = all.stream().mapToInt(Latencies::count).sum();
        all.forEach(latencies::addAll);
        return count / passed;
    }

    private static Latencies repeat(long end, Supplier<CompletableFuture<?>> action) throws Exception {
        Latencies own = new Latencies();
        long before = System.nanoTime();
        while (before < end) {
            action.get().get();
            long after = System.nanoTime();
            own.add(after - before);
            before = after;
        }
        return own;
    }
}
