package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attestory.document.api.Sample;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.query.PublishedTemplate;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In every design and on every sheet, whatever is written stands on the one page, whole and apart. */
class DesignLayoutTest {

    private static final float MARGIN = 12 * 72 / 25.4f;

    private static final Map<String, CertificateView> CONTENTS = Map.of(
            "typical",
            SampleCertificates.of(Sample.TYPICAL, "en"),
            "longest",
            SampleCertificates.of(Sample.LONGEST, "en"),
            "right to left",
            SampleCertificates.of(Sample.RIGHT_TO_LEFT, "en"),
            "longest in French",
            SampleCertificates.of(Sample.LONGEST, "fr"),
            "minimal",
            Specimens.certificate()
                    .bare()
                    .heldBy("Bo")
                    .signedBy(1, "Al", "Dean")
                    .view(),
            "four signatories",
            Specimens.certificate()
                    .signedBy(4, "Professor Dr. Maximilian Featherstonehaugh", "Vice-President for Research")
                    .view(),
            "unbroken",
            Specimens.certificate()
                    .heldBy("W".repeat(120))
                    .titled("M".repeat(300))
                    .signedBy(4, "Featherstonehaugh-Cholmondeley", "Dean")
                    .view());

    static Stream<Arguments> pages() {
        return Arrays.stream(Design.values())
                .flatMap(design -> Arrays.stream(PageFormat.values())
                        .flatMap(page -> CONTENTS.entrySet().stream()
                                .map(content ->
                                        Arguments.of(design, page, Named.of(content.getKey(), content.getValue())))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEverythingWholeAndApart(Design design, PageFormat page, CertificateView certificate) {
        byte[] pdf = Specimens.DRAWING.draw(certificate, template(design, page, certificate), null);

        assertThat(Inspection.<Integer>inspect(pdf, PDDocument::getNumberOfPages))
                .isOne();
        PageText text = new PageText(pdf);
        assertThat(text.outside(MARGIN)).isEmpty();
        assertThat(text.overlaps()).isEmpty();
        assertThat(new PageArtwork(pdf).under(text.inked())).isEmpty();
        assertThat(PageText.squeezed(text.painted()).toLowerCase(Locale.ROOT)).contains(expected(certificate));
    }

    /** With all the pictures that there may be. */
    private static PublishedTemplate template(Design design, PageFormat page, CertificateView certificate) {
        Templates template = Templates.of(design).on(page).withLogo(SamplePictures.logo());
        certificate.content().signatories().stream()
                .map(AttestedContent.Signatory::name)
                .distinct()
                .forEach(name -> template.signedBy(name, SamplePictures.signature()));
        return template.published();
    }

    @Test
    void wouldFindALetterOnTheSeal() {
        byte[] pdf = Specimens.draw(Specimens.certificate());
        PageText.Letter onSeal = new PageText.Letter("S", new Rectangle2D.Float(100, 470, 40, 40));
        PageText.Letter onPaper = new PageText.Letter("P", new Rectangle2D.Float(100, 250, 4, 4));

        assertThat(new PageArtwork(pdf).under(List.of(onSeal, onPaper))).containsExactly(onSeal);
    }

    private static List<String> expected(CertificateView certificate) {
        CertificateTexts texts = Specimens.DRAWING.textsOf(certificate);
        return Stream.of(
                        Stream.of(texts.institution(), texts.place(), texts.kind(), texts.lead(), texts.holder()),
                        Stream.of(texts.verb(), texts.title(), texts.honours(), texts.code(), texts.verify()),
                        texts.facts().stream().map(Fact::value),
                        texts.outcomes().stream(),
                        texts.signatures().stream()
                                .flatMap(signature -> Stream.of(signature.name(), signature.title())))
                .flatMap(all -> all)
                .map(PageText::squeezed)
                .map(DesignLayoutTest::asPainted)
                .map(all -> all.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Pages are painted from left to right, whatever is read from right to left. */
    private static String asPainted(String text) {
        boolean rightToLeft = text.codePoints()
                .anyMatch(
                        letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return rightToLeft ? new StringBuilder(text).reverse().toString() : text;
    }
}
