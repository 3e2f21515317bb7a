package org.attestory.account.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isTheSameInAnyCase() {
        assertThat(new EmailAddress(" Ada.Lovelace@Example.ORG "))
                .isEqualTo(new EmailAddress("ada.lovelace@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.co", "ada+tag@mail.example.org", "\u00fcnal@b\u00fccher.example"})
    void takesWhatLooksLikeOne(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@example",
                "ada@@example.org",
                "ada@example..org",
                "ada@.org",
                "ada lovelace@example.org",
                "ada@exa mple.org",
                "ada\n@example.org"
            })
    void refusesWhatDoesNot(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(address));
    }

    @Test
    void keepsTheLimitsOfMail() {
        String longestLocal = "x".repeat(64) + "@example.org";
        String longest = "x@" + "y".repeat(246) + ".or.gg";

        assertThat(new EmailAddress(longestLocal).value()).isEqualTo(longestLocal);
        assertThat(new EmailAddress(longest).value()).hasSize(254);
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("x" + longestLocal));
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("x" + longest));
    }

    @Test
    void printsNoAddress() {
        assertThat(new EmailAddress("ada@example.org").toString()).doesNotContain("ada");
    }
}
