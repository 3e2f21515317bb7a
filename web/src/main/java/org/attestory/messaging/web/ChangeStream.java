package org.attestory.messaging.web;

import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;

/** Tells a page in a browser that what it shows has changed. The page then asks for it anew. */
public final class ChangeStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Then the browser connects anew, so that a lost right to look takes effect. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private ChangeStream() {}

    /**
     * An event {@code changed} for each state but the one that the page shows, and signs of life in between.
     *
     * @param marks names of the present state and of every later one
     * @param shown the name of the state that the page shows
     */
    public static Flux<ServerSentEvent<String>> of(Flux<String> marks, String shown) {
        Flux<ServerSentEvent<String>> changes = marks.filter(mark -> !mark.equals(shown))
                .map(mark -> ServerSentEvent.builder(mark).event("changed").build());
        Flux<ServerSentEvent<String>> signsOfLife = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(tick -> ServerSentEvent.<String>builder().comment("here").build());
        return Flux.merge(changes, signsOfLife).take(LONGEST);
    }
}
