package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void endsWithTheLastStep() {
        Allowance allowance = new Allowance();
        allowance.steps(Allowance.MOST_STEPS);

        assertThatThrownBy(() -> allowance.steps(1)).isInstanceOf(BeyondLimitsException.class);
    }

    @Test
    void endsWithTheTime() {
        AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);
        Allowance allowance = new Allowance(time::get);
        assertThatCode(() -> allowance.steps(1 << 17)).doesNotThrowAnyException();

        time.addAndGet(Allowance.LONGEST.toNanos() + 1);

        assertThatThrownBy(() -> allowance.steps(1 << 17)).isInstanceOf(BeyondLimitsException.class);
    }

    @Test
    void endsWithTheMemory() {
        Allowance expanding = new Allowance();
        expanding.expanded(Allowance.MOST_EXPANDED);
        assertThatThrownBy(() -> expanding.expanded(1)).isInstanceOf(BeyondLimitsException.class);

        Allowance filling = new Allowance();
        for (int i = 0; i < Allowance.MOST_VALUES; i++) {
            filling.value();
        }
        assertThatThrownBy(filling::value).isInstanceOf(BeyondLimitsException.class);
    }
}
