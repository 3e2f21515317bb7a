package org.attestory.program.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.LocalizedText;
import org.attestory.program.api.CertificationTerms.Honours;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;
import org.junit.jupiter.api.Test;

class CertificationTermsTest {

    private static final Honours MERIT = new Honours(80, text("With merit"));
    private static final Honours DISTINCTION = new Honours(95, text("With distinction"));

    private final CertificationTerms terms = terms(MERIT, DISTINCTION);

    @Test
    void givesTheHighestHonoursThatTheGradeEarns() {
        assertThat(terms.honoursOf(79)).isNull();
        assertThat(terms.honoursOf(80)).isEqualTo(MERIT);
        assertThat(terms.honoursOf(94)).isEqualTo(MERIT);
        assertThat(terms.honoursOf(95)).isEqualTo(DISTINCTION);
        assertThat(terms.honoursOf(100)).isEqualTo(DISTINCTION);
    }

    @Test
    void givesNoneWithoutAGradeOrWhereThereAreNone() {
        assertThat(terms.honoursOf(null)).isNull();
        assertThat(terms().honoursOf(100)).isNull();
    }

    @Test
    void wantsHonoursToRise() {
        assertThatIllegalArgumentException().isThrownBy(() -> terms(DISTINCTION, MERIT));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(MERIT, MERIT));
    }

    @Test
    void wantsHonoursToBeEarnedByAPercentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Honours(0, text("For nothing")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Honours(101, text("For more than all")));
    }

    @Test
    void takesNamesOfSignatoriesOfUpTo120Characters() {
        assertThat(new CertificationTerms.Signatory("\ud83d\ude00".repeat(120), text("Dean")).name())
                .hasSize(240);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertificationTerms.Signatory("A".repeat(121), text("Dean")));
    }

    private static CertificationTerms terms(Honours... honours) {
        return new CertificationTerms(
                text("Certificate"),
                null,
                ZoneOffset.UTC,
                new CertificationTerms.Institution(text("The School"), text("Lyon")),
                List.of(),
                List.of(honours),
                TemplateId.of(Design.CLASSICAL),
                List.of());
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english));
    }
}
