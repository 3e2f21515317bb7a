package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates are documents that archives and assistive technology accept. */
class CertificateConformanceTest {

    static Stream<Specimens> specimens() {
        return Stream.of(
                Specimens.certificate(),
                Specimens.certificate().inFrench().heldBy("\u00c9lo\u00efse \u0152uvrard"),
                Specimens.certificate().heldBy("\u0395\u03bb\u03ad\u03bd\u03b7"),
                Specimens.certificate().bare());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void conformsToTheArchivalStandard(Specimens specimen) throws Exception {
        assertThat(Inspection.violations(Specimens.draw(specimen), "3a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void conformsToTheAccessibilityStandard(Specimens specimen) throws Exception {
        assertThat(Inspection.violations(Specimens.draw(specimen), "ua1")).isEmpty();
    }

    @Test
    void embedsSubsetsOfItsFonts() {
        List<PDFont> fonts =
                Inspection.inspect(Specimens.draw(Specimens.certificate()), CertificateConformanceTest::fonts);

        assertThat(fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
        });
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() {
        byte[] pdf = Specimens.draw(Specimens.certificate().inFrench());

        String language =
                Inspection.inspect(pdf, pdfa -> pdfa.getDocumentCatalog().getLanguage());
        String title =
                Inspection.inspect(pdf, pdfa -> pdfa.getDocumentInformation().getTitle());

        assertThat(language).isEqualTo("fr");
        assertThat(title)
                .isEqualTo(
                        "Certificat de r\u00e9ussite \u00b7 Ada Lovelace \u00b7 La protection des donn\u00e9es en pratique");
    }

    @Test
    void holdsVectorsOnly() {
        boolean pictures = Inspection.inspect(
                Specimens.draw(Specimens.certificate()),
                document -> document.getDocument().getXrefTable().keySet().stream()
                        .map(key ->
                                document.getDocument().getObjectFromPool(key).getObject())
                        .anyMatch(object -> object instanceof COSStream stream
                                && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))));

        assertThat(pictures).isFalse();
    }

    private static List<PDFont> fonts(PDDocument document) {
        PDResources resources = document.getPage(0).getResources();
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            try {
                fonts.add(resources.getFont(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fonts;
    }
}
