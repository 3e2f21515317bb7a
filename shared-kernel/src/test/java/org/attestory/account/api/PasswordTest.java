package org.attestory.account.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void takesAnyCharactersUpToItsLimits() {
        assertThat(new Password(" ".repeat(12)).value()).hasSize(12);
        assertThat(new Password("\u00e9".repeat(128)).value()).hasSize(128);
    }

    @Test
    void refusesTooShortAndTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("x".repeat(11)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("x".repeat(129)));
    }

    @Test
    void printsNoPassword() {
        assertThat(new Password("correct horse battery").toString()).doesNotContain("horse");
    }
}
