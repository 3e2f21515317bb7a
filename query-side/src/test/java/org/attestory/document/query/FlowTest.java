package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestory.issuance.api.CertificateView;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;
import org.junit.jupiter.api.Test;

/** Which facts are told under the title, and which are left to the small print. */
class FlowTest {

    private static final CertificateView FACTS_ONLY =
            Specimens.certificate().bare().view();
    private static final CertificateView FULL = Specimens.certificate().view();

    @Test
    void leavesTheRegistersParticularsAtTheEndToTheSmallPrint() {
        TemplateContent usual = TemplateContent.of(Design.CLASSICAL);

        assertThat(closing(FACTS_ONLY, usual)).contains("2026-000123", "Program version 1");
        assertThat(main(FACTS_ONLY, usual)).contains("18 November 2026").doesNotContain("2026-000123");
        assertThat(closing(FULL, usual)).contains("2026-000123");
    }

    @Test
    void keepsThePlaceThatTheTemplateGivesThem() {
        TemplateContent first = Templates.of(Design.CLASSICAL)
                .showing(TemplateElement.NUMBER, TemplateElement.ISSUE_DATE)
                .published()
                .content();

        assertThat(main(FACTS_ONLY, first)).contains("2026-000123", "20 November 2026");
        assertThat(closing(FACTS_ONLY, first)).isEmpty();
    }

    @Test
    void hasNothingButSmallPrintForTheNumberAlone() {
        TemplateContent number = Templates.of(Design.CLASSICAL)
                .showing(TemplateElement.NUMBER)
                .published()
                .content();

        assertThat(flow(FACTS_ONLY, number).main()).isEmpty();
        assertThat(closing(FACTS_ONLY, number)).contains("2026-000123");
    }

    private static String main(CertificateView certificate, TemplateContent template) {
        return spaced(flow(certificate, template).main());
    }

    private static String closing(CertificateView certificate, TemplateContent template) {
        return spaced(flow(certificate, template).closing());
    }

    private static Flow flow(CertificateView certificate, TemplateContent template) {
        return new Flow(
                Specimens.TYPEFACES,
                Specimens.DRAWING.textsOf(certificate),
                template,
                Sheet.of(template.design()),
                Density.STEPS.getFirst());
    }

    private static String spaced(List<?> texts) {
        return texts.isEmpty() ? "" : texts.toString().replace('\u00a0', ' ');
    }
}
