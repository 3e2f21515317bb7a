package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Work that is done once however many ask at once, and whose results are kept for a while within a fixed amount of memory. */
final class SharedWork<K, V> {

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final ConcurrentMap<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();
    private final Cache<K, V> finished;
    private final Predicate<V> worthKeeping;

    SharedWork(int mostBytes, ToIntFunction<V> bytes, Predicate<V> worthKeeping) {
        this.worthKeeping = worthKeeping;
        finished = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((K key, V value) -> bytes.applyAsInt(value))
                .expireAfterAccess(KEPT_FOR)
                .build();
    }

    /** The result kept for that key, the one that is being worked at, or a new one. A failure is not kept. */
    CompletableFuture<V> get(K key, Supplier<CompletableFuture<V>> work) {
        V kept = finished.getIfPresent(key);
        if (kept != null) {
            return CompletableFuture.completedFuture(kept);
        }
        CompletableFuture<V> answer = new CompletableFuture<>();
        CompletableFuture<V> earlier = underWay.putIfAbsent(key, answer);
        if (earlier != null) {
            return earlier;
        }
        begin(key, work, answer);
        return answer;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Both outcomes go into the answer.
    private void begin(K key, Supplier<CompletableFuture<V>> work, CompletableFuture<V> answer) {
        work.get().whenComplete((value, failure) -> {
            if (failure == null && worthKeeping.test(value)) {
                finished.put(key, value);
            }
            underWay.remove(key);
            if (failure == null) {
                answer.complete(value);
            } else {
                answer.completeExceptionally(causeOf(failure));
            }
        });
    }

    private static Throwable causeOf(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }
}
