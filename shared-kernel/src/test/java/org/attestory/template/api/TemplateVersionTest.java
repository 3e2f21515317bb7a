package org.attestory.template.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateVersionTest {

    @Test
    void readsWhatItWrites() {
        TemplateVersion version = TemplateVersion.of(Design.ACADEMIC);

        assertThat(version).hasToString("template-academic/1");
        assertThat(TemplateVersion.parse(version.toString())).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"template-academic", "template-academic/0", "template-academic/01", "academic/1", "template-a/x"
            })
    void refusesOtherForms(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> TemplateVersion.parse(written));
    }
}
