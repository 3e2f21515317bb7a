package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.attestory.readmodel.query.Letters.Burnt;
import org.attestory.readmodel.query.Letters.Found;
import org.attestory.readmodel.query.News.AnythingChanged;
import org.attestory.readmodel.query.News.RowsChanged;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class ReadModelNewsIT extends ReadModelTest {

    private final PostgresNews elsewhere =
            new PostgresNews(TestDatabase.shared().address().connections("elsewhere"));
    private final Queue<News> heard = new ConcurrentLinkedQueue<>();
    private final Letters letters = new Letters();

    @BeforeAll
    static void createTable() {
        TestDatabase.shared().execute(Letters.SCHEMA);
    }

    @Override
    protected List<Projection<?>> projections() {
        return List.of(letters);
    }

    @BeforeEach
    void listen() {
        elsewhere.of(Letters.TABLE).subscribe(heard::add);
        elsewhere.start();
        awaitNews(new AnythingChanged());
        heard.clear();
    }

    @AfterEach
    void stopListening() {
        elsewhere.stop();
    }

    @Test
    void reachesOtherNodesAndThisOne() {
        StepVerifier.create(news().of(Letters.TABLE))
                .then(() -> given(new Found("a")))
                .expectNext(new RowsChanged(Set.of("a")))
                .thenCancel()
                .verify(Duration.ofSeconds(60));
        awaitNews(new RowsChanged(Set.of("a")));
    }

    @Test
    void tellsOfRemovedRows() {
        given(new Found("a"));
        heard.clear();
        given(new Found("b"), new Burnt("a"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(heard)
                        .flatExtracting(news -> news instanceof RowsChanged rows ? rows.keys() : Set.of())
                        .contains("a", "b"));
    }

    @Test
    void saysAnythingWhileHistoryIsReplayed() {
        given(new Found("a"));
        given(new Found("b"));
        awaitNews(new RowsChanged(Set.of("b")));
        heard.clear();
        rebuild(letters);
        awaitNews(new AnythingChanged());
        assertThat(heard).allMatch(AnythingChanged.class::isInstance);
    }

    @Test
    void saysAnythingWhenTheConnectionIsLostAndAgainWhenItIsBack() {
        given(new Found("b"));
        awaitNews(new RowsChanged(Set.of("b")));
        heard.clear();
        TestDatabase.shared()
                .execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name in ('elsewhere', 'attestory news')");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        heard.stream().filter(AnythingChanged.class::isInstance).count() >= 2);
        given(new Found("c"));
        awaitNews(new RowsChanged(Set.of("c")));
    }

    @Test
    void survivesAListenerThatGoesAway() {
        StepVerifier.create(news().of(Letters.TABLE).take(1))
                .then(() -> given(new Found("a")))
                .expectNextCount(1)
                .verifyComplete();
        given(new Found("a"));
        assertThat(row(Letters.TABLE, "a").orElseThrow().stamps()).isEqualTo(2);
    }

    private void awaitNews(News news) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> heard.contains(news));
    }
}
