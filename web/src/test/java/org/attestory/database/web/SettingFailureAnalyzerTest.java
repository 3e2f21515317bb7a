package org.attestory.database.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class SettingFailureAnalyzerTest {

    record Limits(int connections) {

        Limits {
            if (connections < 1) {
                throw new IllegalArgumentException("it is to be at least 1");
            }
        }
    }

    @Test
    void repeatsASentenceThatBeginsWithTheSetting() {
        assertThat(sentence(new IllegalStateException(
                        "startup failed", new UnusableSettingException("attestory.demo", "is neither true nor false"))))
                .isEqualTo("attestory.demo is neither true nor false");
    }

    @Test
    void namesTheSettingThatCannotBeConvertedWithoutItsValue() {
        assertThat(sentence(binding("s3cret")))
                .startsWith("attestory.limits.connections cannot be used: ")
                .doesNotContain("s3cret");
    }

    @Test
    void tellsWhatARecordRefused() {
        assertThat(sentence(binding("0"))).isEqualTo("attestory.limits cannot be used: it is to be at least 1");
    }

    @Test
    void tellsADatabaseThatDoesNotAnswerFromOneThatRefuses() {
        assertThat(sentence(new IllegalStateException(new SQLException("Connection refused", "08001"))))
                .isEqualTo("attestory.database.url names a server that does not answer: Connection refused");
        assertThat(sentence(new SQLException("password authentication failed", "28P01")))
                .startsWith("attestory.database.username and attestory.database.password are refused");
        assertThat(sentence(new SQLException("database \"x\" does not exist", "3D000")))
                .startsWith("attestory.database.url names a database that does not exist");
    }

    @Test
    void leavesEverythingElseToOthers() {
        assertThat(sentence(new IllegalStateException("something else"))).isNull();
        assertThat(sentence(new SQLException("syntax error", "42601"))).isNull();
    }

    private static BindException binding(String connections) {
        Binder binder =
                new Binder(new MapConfigurationPropertySource(Map.of("attestory.limits.connections", connections)));
        try {
            binder.bind("attestory.limits", Bindable.of(Limits.class));
        } catch (BindException e) {
            return e;
        }
        throw new AssertionError("it was bound");
    }

    private static @Nullable String sentence(Throwable failure) {
        FailureAnalysis analysis = new SettingFailureAnalyzer().analyze(failure);
        return analysis == null ? null : analysis.getDescription();
    }
}
