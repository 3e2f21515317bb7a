package org.attestory.readmodel.query;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * Remembers what was read of a table until news say that it changed. One reading serves all who ask for the same thing
 * at the same time. Nothing is remembered of what does not exist, so that guessing fills no memory.
 *
 * <p>A reading takes its place before it begins, and news remove it from there whether it has ended or not. So what was
 * read before a change is never remembered after the news of the change.
 *
 * @param <K> what is asked for
 * @param <V> what was read
 */
public final class FreshCache<K, V> implements DisposableBean {

    /** News do not get lost; should they ever, this is how long it can matter. */
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final AsyncCache<K, V> remembered;
    private final Function<K, Mono<V>> reader;
    private final Disposable news;

    private FreshCache(Function<K, Mono<V>> reader, int most, Function<FreshCache<K, V>, Disposable> follow) {
        this.reader = reader;
        this.remembered =
                Caffeine.newBuilder().maximumSize(most).expireAfterWrite(OLDEST).buildAsync();
        this.news = follow.apply(this);
    }

    /** Remembers rows by their key. */
    public static <V> FreshCache<String, V> ofRows(
            Table<?> table, ReadModelNews news, int most, Function<String, Mono<V>> reader) {
        return new FreshCache<>(reader, most, cache -> news.of(table).subscribe(told -> forgetRows(cache, told)));
    }

    /** Remembers anything that was read of a table; any change of the table makes it forget all. */
    public static <K, V> FreshCache<K, V> ofTable(
            Table<?> table, ReadModelNews news, int most, Function<K, Mono<V>> reader) {
        return new FreshCache<>(reader, most, cache -> news.of(table).subscribe(any -> cache.forgetAll()));
    }

    /** What is remembered or else read; null if there is no such thing. Fails if it cannot be read. */
    @SuppressWarnings("NullAway") // A future that ends with null is what the cache does not keep.
    public CompletableFuture<@Nullable V> get(K key) {
        return remembered.get(key, (missing, executor) -> reader.apply(missing).toFuture());
    }

    /**
     * The same for several at once.
     *
     * @param together reads those that are not remembered; what it does not find is not there
     */
    public CompletableFuture<Map<K, V>> getAll(Set<K> keys, Function<Set<K>, Mono<Map<K, V>>> together) {
        return remembered.getAll(keys, (missing, executor) -> Answer.of(together.apply(Set.copyOf(missing))));
    }

    private static <V> void forgetRows(FreshCache<String, V> cache, News news) {
        switch (news) {
            case News.RowsChanged changed -> cache.remembered.synchronous().invalidateAll(changed.keys());
            case News.AnythingChanged anything -> cache.forgetAll();
        }
    }

    private void forgetAll() {
        remembered.synchronous().invalidateAll();
    }

    @Override
    public void destroy() {
        news.dispose();
    }
}
