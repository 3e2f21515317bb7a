package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestory.document.api.Sample;
import org.attestory.issuance.api.CertificateView;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.query.PublishedTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every design is accepted by archives, read aloud in order, and leads to its verification. */
class DesignConformanceTest {

    private static final CertificateView CERTIFICATE = SampleCertificates.of(Sample.TYPICAL, "en");

    static Stream<Arguments> pages() {
        return Arrays.stream(Design.values())
                .flatMap(design -> Arrays.stream(PageFormat.values()).map(page -> Arguments.of(design, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void conformsToBothStandards(Design design, PageFormat page) throws Exception {
        byte[] pdf = Specimens.DRAWING.draw(CERTIFICATE, withPictures(design, page), null);

        assertThat(Inspection.violations(pdf, "3a")).isEmpty();
        assertThat(Inspection.violations(pdf, "ua1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAloudInOrder(Design design, PageFormat page) {
        String said = Inspection.readAloud(Specimens.DRAWING.draw(CERTIFICATE, withPictures(design, page), null));

        assertThat(said.toLowerCase(Locale.ROOT))
                .containsSubsequence(
                        "attestory academy",
                        "lisbon",
                        "certificate of achievement",
                        "this is to certify that",
                        "ada lovelace",
                        "has successfully completed the program",
                        "data protection in practice",
                        "intermediate",
                        "42 hours",
                        "18 november 2026",
                        "with distinction",
                        "learning outcomes",
                        "explain the principles",
                        "signature of dr. grace hopper",
                        "dr. grace hopper",
                        "head of program",
                        "alan turing",
                        "verification code",
                        CERTIFICATE.code().grouped().toLowerCase(Locale.ROOT),
                        "https://certificates.example.org/verify",
                        "qr code: opens https://");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isScannedToItsAddress(Design design, PageFormat page) throws Exception {
        byte[] png = PagePicture.of(Specimens.DRAWING.draw(CERTIFICATE, Templates.of(design, page), null));

        assertThat(Inspection.scanned(Inspection.picture(png)))
                .isEqualTo("HTTPS://CERTIFICATES.EXAMPLE.ORG/V/"
                        + CERTIFICATE.code().value());
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void specimensConformAsWell(Design design) throws Exception {
        byte[] pdf = Specimens.DRAWING.drawSpecimen(CERTIFICATE, Templates.of(design, PageFormat.A4_LANDSCAPE));

        assertThat(Inspection.violations(pdf, "3a")).isEmpty();
        assertThat(Inspection.violations(pdf, "ua1")).isEmpty();
    }

    private static PublishedTemplate withPictures(Design design, PageFormat page) {
        return Templates.of(design)
                .on(page)
                .withLogo(SamplePictures.logo())
                .signedBy("Dr. Grace Hopper", SamplePictures.signature())
                .published();
    }
}
