package org.attestory.messaging.web;

import java.time.Duration;
import java.util.function.Predicate;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks queries. */
@Component
public class Queries {

    /** How long a page waits at most for the views to show what its command did. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final QueryGateway gateway;

    Queries(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** The answer, asked for anew on each subscription. */
    public <R> Mono<R> ask(Object query, Class<R> answer) {
        return Mono.fromFuture(() -> gateway.query(query, answer), true).onErrorMap(RefusalException::in);
    }

    /** The present answer and every later one, until the subscriber cancels. For queries that can be subscribed to. */
    public <R> Flux<R> follow(Object query, Class<R> answer) {
        return Flux.using(
                () -> gateway.subscriptionQuery(query, answer, answer),
                result -> result.initialResult().concatWith(result.updates()).publishOn(Schedulers.parallel()),
                Registration::close);
    }

    /**
     * Waits, within bounds, until the views show the effect of a command, so that the next page does too. Looks again now
     * and then besides, for queries that tell no changes and for effects that arrive from another node.
     *
     * @return the first answer that fits; empty if none came in time, in which case the next page is merely a little behind
     */
    public <R> Mono<R> until(Object query, Class<R> answer, Predicate<R> fits) {
        Flux<R> again = Flux.interval(LOOK_AGAIN).onBackpressureDrop().concatMap(tick -> ask(query, answer), 1);
        return Flux.merge(follow(query, answer), again).filter(fits).next().timeout(PATIENCE, Mono.empty());
    }
}
