package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who draws rests while others answer, and else does not. */
class CourtesyTest {

    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private final AtomicLong answering = new AtomicLong(TimeUnit.DAYS.toNanos(1));
    private final Courtesy courtesy = new Courtesy(answering::get, 2);

    @Test
    void restsTheLongerTheMoreOthersAnswer() {
        assertThat(courtesy.rest(10 * MILLI, 9 * MILLI, 12 * MILLI)).isEqualTo(225 * MILLI);
        assertThat(courtesy.rest(10 * MILLI, 3 * MILLI, 12 * MILLI)).isEqualTo(75 * MILLI);
    }

    @Test
    void goesOnAtOnceWhileHardlyAnybodyAnswers() {
        assertThat(courtesy.rest(10 * MILLI, MILLI, 12 * MILLI)).isZero();
    }

    @Test
    void caresForAShareOfAllProcessors() {
        assertThat(new Courtesy(answering::get, 16).rest(10 * MILLI, 9 * MILLI, 12 * MILLI))
                .isZero();
    }

    @Test
    void restsNoLongerThanAPersonBears() {
        assertThat(courtesy.rest(1_000 * MILLI, 1_000 * MILLI, 1_100 * MILLI)).isEqualTo(500 * MILLI);
    }

    @Test
    void doesTheWorkWhoeverAnswers() {
        AtomicLong done = new AtomicLong();

        courtesy.after(done::incrementAndGet);
        courtesy.after(() -> answering.addAndGet(done.incrementAndGet()));

        assertThat(done).hasValue(2);
    }
}
