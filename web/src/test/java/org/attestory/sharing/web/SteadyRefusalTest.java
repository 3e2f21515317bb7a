package org.attestory.sharing.web;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SteadyRefusalTest {

    private static final Duration MOMENT = Duration.ofNanos(1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 19})
    void comesAtTheSameTimeHoweverLongItTookToFindOut(int millis) {
        StepVerifier.withVirtualTime(() -> SteadyRefusal.of(found(false, millis)))
                .expectSubscription()
                .expectNoEvent(SteadyRefusal.AFTER.minus(MOMENT))
                .thenAwait(MOMENT)
                .expectNext(false)
                .verifyComplete();
    }

    @Test
    void waitsForWhatTakesLonger() {
        StepVerifier.withVirtualTime(() -> SteadyRefusal.of(found(false, 500)))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(499))
                .thenAwait(Duration.ofMillis(1))
                .expectNext(false)
                .verifyComplete();
    }

    @Test
    void keepsNobodyWaitingWhoMayHaveIt() {
        StepVerifier.withVirtualTime(() -> SteadyRefusal.of(found(true, 3)))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(2))
                .thenAwait(Duration.ofMillis(1))
                .expectNext(true)
                .verifyComplete();
    }

    @Test
    void failsAtOnce() {
        StepVerifier.create(SteadyRefusal.of(Mono.error(new IllegalStateException("out of reach"))))
                .verifyErrorMessage("out of reach");
    }

    private static Mono<Boolean> found(boolean open, int millis) {
        return millis == 0
                ? Mono.just(open)
                : Mono.delay(Duration.ofMillis(millis)).thenReturn(open);
    }
}
