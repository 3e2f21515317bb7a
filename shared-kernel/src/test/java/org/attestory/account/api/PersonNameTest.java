package org.attestory.account.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void composesAndTrims() {
        assertThat(new PersonName("  Jose\u0301   de\u00a0la Cruz ").value()).isEqualTo("Jos\u00e9 de la Cruz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u738b\u5c0f\u660e", "O'Brien-\u0141", "\u0645\u0631\u064a\u0645", "X"})
    void takesAnyScript(String name) {
        assertThat(new PersonName(name).value()).isEqualTo(name);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        String longest = "\ud842\udfb7".repeat(PersonName.LONGEST);

        assertThat(new PersonName(longest).value()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(longest + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Ada\nLovelace", "Ada\u0000", "Ada\u0085Lovelace"})
    void refusesWhatIsNoName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(name));
    }

    @Test
    void printsNoName() {
        assertThat(new PersonName("Ada Lovelace").toString()).doesNotContain("Ada");
    }
}
