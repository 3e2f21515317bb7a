package org.attestory.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusedExceptionTest {

    @Test
    void carriesTheRefusalInItsDetails() {
        RefusedException refused = new RefusedException(AccessRefusal.TOO_BUSY, Map.of("seconds", "2"));

        assertThat(refused.refusal()).isEqualTo(new Refusal("access.too-busy", Map.of("seconds", "2")));
        assertThat(refused.<Object>getDetails()).contains(refused.refusal());
    }

    @Test
    void refusesOnlyIfTheConditionHolds() {
        assertThatCode(() -> RefusedException.refuseIf(false, AccessRefusal.NOT_ALLOWED))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RefusedException.refuseIf(true, AccessRefusal.NOT_ALLOWED))
                .isInstanceOf(RefusedException.class)
                .hasMessage("access.not-allowed");
    }
}
