package org.attestory.readmodel.query;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Carries news between nodes by LISTEN and NOTIFY, on one connection kept for that. Whenever that connection is lost, and
 * again when it is made anew, everybody is told that anything may have changed.
 */
final class PostgresNews implements ReadModelNews {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresNews.class);
    private static final String CHANNEL = "read_model";
    private static final Duration PULSE = Duration.ofSeconds(10);

    private final PostgresqlConnectionFactory connections;
    private final Map<String, List<FluxSink<News>>> listeners = new ConcurrentHashMap<>();
    private final Disposable.Swap listening = Disposables.swap();

    PostgresNews(PostgresqlConnectionFactory connections) {
        this.connections = connections;
    }

    @Override
    public Flux<News> of(Table<?> table) {
        return Flux.create(sink -> {
            List<FluxSink<News>> sinks = listeners.computeIfAbsent(table.name(), name -> new CopyOnWriteArrayList<>());
            sinks.add(sink);
            sink.onDispose(() -> sinks.remove(sink));
        });
    }

    /** Sends news with the transaction of a connection. */
    static Mono<Long> send(Connection connection, String table, News news) {
        return Sql.read(
                        connection,
                        "select pg_notify($1, payload) from unnest($2::text[]) payload",
                        row -> 1,
                        CHANNEL,
                        NewsPayload.of(table, news).toArray(String[]::new))
                .count();
    }

    /** Tells the listeners on this node. */
    void publish(String table, News news) {
        listeners.getOrDefault(table, List.of()).forEach(sink -> sink.next(news));
    }

    void start() {
        listening.update(Flux.usingWhen(connections.create(), this::listen, PostgresqlConnection::close)
                .doOnError(failure -> {
                    LOG.warn(
                            "The connection for news of the read model was lost ({}); connecting again",
                            failure.getClass().getName());
                    anythingMayHaveChanged();
                })
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                        .maxBackoff(Duration.ofSeconds(5))
                        .transientErrors(true))
                .subscribe());
    }

    void stop() {
        listening.dispose();
    }

    private Flux<Void> listen(PostgresqlConnection connection) {
        Flux<Void> notifications = connection
                .getNotifications()
                .doOnNext(notification -> receive(String.valueOf(notification.getParameter())))
                .thenMany(Flux.error(new ConnectionLostException()));
        Mono<Void> subscription = Mono.from(
                        connection.createStatement("listen " + CHANNEL).execute())
                .flatMap(result -> Mono.from(result.getRowsUpdated()))
                .doOnSuccess(listens -> anythingMayHaveChanged())
                .then();
        Flux<Void> pulse = Flux.interval(PULSE)
                .concatMap(tick -> connection.validate(ValidationDepth.REMOTE).timeout(PULSE))
                .filter(alive -> !alive)
                .flatMap(dead -> Mono.error(new ConnectionLostException()));
        return Flux.merge(notifications, subscription.thenMany(pulse));
    }

    private void anythingMayHaveChanged() {
        listeners.keySet().forEach(table -> publish(table, new News.AnythingChanged()));
    }

    private void receive(String payload) {
        NewsPayload received = NewsPayload.parse(payload);
        publish(received.table(), received.news());
    }

    /** The server, or the way to it, is gone. */
    private static final class ConnectionLostException extends RuntimeException {}
}
