package org.attestory.account.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import org.attestory.eventstore.UnusableSettingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailIndexSettingsTest {

    @Test
    void takesThirtyTwoBytes() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(new EmailIndexSettings(key).key()).hasSize(32);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"c2hvcnQ=", "not base64!"})
    void namesTheSettingOtherwise(@Nullable String key) {
        assertThatExceptionOfType(UnusableSettingException.class)
                .isThrownBy(() -> new EmailIndexSettings(key))
                .withMessageContaining("attestory.personal-data.index-key");
    }

    @Test
    void printsNoKey() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(new EmailIndexSettings(key).toString()).doesNotContain(key);
    }
}
