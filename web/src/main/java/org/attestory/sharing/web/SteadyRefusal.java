package org.attestory.sharing.web;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Says "no" a fixed time after it was asked. Finding a row that keeps something back takes some millionths of a second more
 * than finding none, which shows if one asks thousands of times; a clock that began to run with the question shows nothing.
 */
final class SteadyRefusal {

    /** Far more than it takes to find out, on a machine that is not overwhelmed. */
    static final Duration AFTER = Duration.ofMillis(20);

    private SteadyRefusal() {}

    /** The same answer: yes at once, no in good time. */
    static Mono<Boolean> of(Mono<Boolean> answer) {
        return Mono.defer(() -> {
            Mono<Boolean> once = answer.cache();
            Mono<Boolean> late = Mono.zip(Mono.delay(AFTER), once, (time, open) -> open);
            return Flux.merge(once.filter(open -> open), late).next();
        });
    }
}
