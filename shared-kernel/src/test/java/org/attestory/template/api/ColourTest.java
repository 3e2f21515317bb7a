package org.attestory.template.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @Test
    void knowsItsContrast() {
        Colour white = new Colour("#ffffff");

        assertThat(white.contrastWith(new Colour("#000000"))).isCloseTo(21, within(0.001));
        assertThat(new Colour("#767676").contrastWith(white)).isCloseTo(4.54, within(0.01));
        assertThat(white.contrastWith(white)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "red", "#GGGGGG", "#ABCDEF", "#000000;"})
    void refusesOtherForms(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(written));
    }
}
