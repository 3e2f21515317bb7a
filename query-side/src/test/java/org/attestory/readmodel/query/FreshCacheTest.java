package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class FreshCacheTest {

    private static final Table<String> TABLE =
            Table.<String>named("thing").key("id", row -> row).readBy(row -> row.text("id"));

    private final Sinks.Many<News> news = Sinks.many().multicast().directBestEffort();
    private final List<Sinks.One<String>> readings = new ArrayList<>();
    private final FreshCache<String, String> cache =
            FreshCache.ofRows(TABLE, table -> news.asFlux(), 100, key -> read());

    @AfterEach
    void stop() {
        cache.destroy();
    }

    @Test
    void readsOnceForAllWhoAskAtTheSameTimeAndAfterwards() {
        CompletableFuture<?> first = cache.get("a");
        CompletableFuture<?> second = cache.get("a");
        readings.getFirst().tryEmitValue("row");

        assertThat(first.join()).isEqualTo("row");
        assertThat(second.join()).isEqualTo("row");
        assertThat(cache.get("a").join()).isEqualTo("row");
        assertThat(readings).hasSize(1);
    }

    @Test
    void remembersNothingOfWhatDoesNotExist() {
        CompletableFuture<?> missing = cache.get("a");
        readings.getFirst().tryEmitEmpty();

        assertThat(missing.join()).isNull();
        assertThat(cache.get("a")).isNotDone();
        assertThat(readings).hasSize(2);
    }

    @Test
    void remembersNoFailure() {
        CompletableFuture<?> failed = cache.get("a");
        readings.getFirst().tryEmitError(new IllegalStateException("no database"));

        assertThat(failed).isCompletedExceptionally();
        assertThat(cache.get("a")).isNotDone();
        assertThat(readings).hasSize(2);
    }

    @Test
    void forgetsTheRowsThatChangedAndNoOthers() {
        remember("a", "b");
        news.tryEmitNext(new News.RowsChanged(Set.of("a")));
        assertThat(cache.get("a")).isNotDone();
        assertThat(cache.get("b")).isDone();

        assertThat(readings).hasSize(3);
    }

    @Test
    void forgetsAllWhenNewsMayHaveBeenMissed() {
        remember("a", "b");
        news.tryEmitNext(new News.AnythingChanged());
        assertThat(cache.get("a")).isNotDone();
        assertThat(cache.get("b")).isNotDone();

        assertThat(readings).hasSize(4);
    }

    @Test
    void neverRemembersWhatWasReadBeforeAChangeAndArrivedAfterItsNews() {
        for (News changed : List.of(new News.RowsChanged(Set.of("a")), new News.AnythingChanged())) {
            readings.clear();
            CompletableFuture<?> asked = cache.get("a");
            news.tryEmitNext(changed);
            CompletableFuture<?> askedAfter = cache.get("a");
            readings.getFirst().tryEmitValue("before the change");
            readings.getLast().tryEmitValue("after the change");

            assertThat(asked.join()).isEqualTo("before the change");
            assertThat(askedAfter.join()).isEqualTo("after the change");
            assertThat(cache.get("a").join()).isEqualTo("after the change");
            assertThat(readings).hasSize(2);
            news.tryEmitNext(new News.AnythingChanged());
        }
    }

    private void remember(String... keys) {
        for (String key : keys) {
            assertThat(cache.get(key)).isNotDone();
            readings.getLast().tryEmitValue("row of " + key);
        }
    }

    private Mono<String> read() {
        Sinks.One<String> reading = Sinks.one();
        readings.add(reading);
        return reading.asMono();
    }
}
