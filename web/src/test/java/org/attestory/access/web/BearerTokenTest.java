package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.attestory.account.api.AccessTokenId;
import org.junit.jupiter.api.Test;

class BearerTokenTest {

    private final BearerToken token = BearerToken.random(AccessTokenId.random(), new SecureRandom());

    @Test
    void isReadAsItIsWritten() {
        assertThat(BearerToken.read(token.text())).contains(token);
        assertThat(token.text()).startsWith("attestory_").hasSize(10 + 32 + 1 + 43);
        assertThat(BearerToken.random(token.tokenId(), new SecureRandom()).secret())
                .isNotEqualTo(token.secret());
    }

    @Test
    void isKnownByItsFingerprintAlone() {
        assertThat(token.has(token.fingerprint())).isTrue();
        assertThat(token.fingerprint()).hasSize(64).doesNotContain(token.secret());
        assertThat(BearerToken.random(token.tokenId(), new SecureRandom()).has(token.fingerprint()))
                .isFalse();
        assertThat(token.has("")).isFalse();
    }

    @Test
    void isNothingElse() {
        String text = token.text();
        for (String wrong :
                new String[] {"", "attestory_", text.substring(1), text + "x", text.toUpperCase(Locale.ROOT), " " + text
                }) {
            assertThat(BearerToken.read(wrong)).isEmpty();
        }
    }

    @Test
    void printsNoSecret() {
        assertThat(token.toString()).doesNotContain(token.secret());
    }
}
