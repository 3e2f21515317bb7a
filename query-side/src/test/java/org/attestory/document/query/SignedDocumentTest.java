package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.attestory.document.api.DocumentPrefixes;
import org.attestory.signing.query.ThrowawaySignatures;
import org.attestory.template.api.PageFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is attached and signed stays a document for archives and assistive technology. */
class SignedDocumentTest {

    private static final byte[] CREDENTIAL = "{\"@context\": []}".getBytes(StandardCharsets.UTF_8);
    private static final Specimens SPECIMEN = Specimens.certificate();
    private static final DrawnDocument DRAWN = drawn();

    static Stream<byte[]> files() {
        return Stream.of(
                DRAWN.pdf(),
                sign(DRAWN, SPECIMEN, null),
                sign(DRAWN, SPECIMEN, PageFormat.A4_LANDSCAPE),
                sign(DRAWN, Specimens.certificate().inFrench(), PageFormat.A4_LANDSCAPE));
    }

    @ParameterizedTest
    @MethodSource("files")
    void conformsToTheArchivalStandard(byte[] pdf) throws Exception {
        assertThat(Inspection.violations(pdf, "3a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void conformsToTheAccessibilityStandard(byte[] pdf) throws Exception {
        assertThat(Inspection.violations(pdf, "ua1")).isEmpty();
    }

    @Test
    void attachesTheCredentialAsAnotherFormOfTheSameStatement() {
        COSDictionary file = Inspection.inspect(DRAWN.pdf(), document ->
                (COSDictionary) associatedFiles(document).getObject(0));

        assertThat(file.getString(COSName.UF)).isEqualTo("credential.json");
        assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Alternative");
        assertThat(Inspection.inspect(DRAWN.pdf(), SignedDocumentTest::attached))
                .isEqualTo(CREDENTIAL);
    }

    @Test
    void givesEqualBytesForEqualContent() {
        assertThat(drawn().pdf()).isEqualTo(DRAWN.pdf());
    }

    @Test
    void appendsTheSignature() {
        byte[] signed = sign(DRAWN, SPECIMEN, null);

        assertThat(Arrays.copyOf(signed, DRAWN.pdf().length)).isEqualTo(DRAWN.pdf());
        assertThat(DocumentPrefixes.digests(signed))
                .hasSize(2)
                .first()
                .isEqualTo(DRAWN.fingerprint().sha256());
        assertThat(signed.length - DRAWN.pdf().length).isLessThan(12_000);
    }

    @Test
    void signsInTheNameOfTheInstitution() {
        PDSignature signature = Inspection.inspect(
                sign(DRAWN, SPECIMEN, null),
                document -> document.getSignatureDictionaries().getFirst());

        assertThat(signature.getName()).isEqualTo("Attestory Academy");
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getSignDate()).isNotNull();
    }

    @Test
    void showsTheSignatureWhereTheTemplateWishes() {
        byte[] signed = sign(DRAWN, SPECIMEN, PageFormat.A4_LANDSCAPE);

        Inspection.inspect(signed, document -> {
            PDAnnotation widget = widget(document);
            assertThat(widget.getRectangle().getWidth()).isGreaterThan(200);
            assertThat(widget.isHidden()).isFalse();
            assertThat(fonts(widget))
                    .isNotEmpty()
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
            assertThat(document.getSignatureFields().getFirst().getAlternateFieldName())
                    .startsWith("Digitally signed by Attestory Academy on ");
            return Map.of();
        });
    }

    @Test
    void hidesItElsewhere() {
        Inspection.inspect(sign(DRAWN, SPECIMEN, null), document -> {
            assertThat(widget(document).getRectangle().getWidth()).isZero();
            return Map.of();
        });
    }

    @Test
    void namesNobodyWhoseNameCannotBeDrawn() throws Exception {
        Specimens chinese = Specimens.certificate().by("\u5f20\u4f1f", "Lisbon");

        byte[] signed = sign(DRAWN, chinese, PageFormat.A4_LANDSCAPE);

        assertThat(Inspection.violations(signed, "3a")).isEmpty();
        assertThat(Inspection.violations(signed, "ua1")).isEmpty();
    }

    private static byte[] sign(DrawnDocument drawn, Specimens specimen, @Nullable PageFormat page) {
        try (DrawingRoom room = new DrawingRoom(1, 1);
                Signing signing = Specimens.signing(ThrowawaySignatures.WITHOUT_TIME, room)) {
            return signing.sign(drawn, specimen.content(), page).join().bytes();
        }
    }

    private static DrawnDocument drawn() {
        return DrawnDocument.of(Specimens.DRAWING.draw(SPECIMEN.view(), Specimens.CLASSICAL, CREDENTIAL), CREDENTIAL);
    }

    private static COSArray associatedFiles(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
    }

    private static byte[] attached(PDDocument document) {
        try {
            return Objects.requireNonNull(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("credential.json"))
                    .getEmbeddedFile()
                    .toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDAnnotation widget(PDDocument document) {
        try {
            return document.getPage(0).getAnnotations().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PDFont> fonts(PDAnnotation widget) {
        var resources = widget.getAppearance()
                .getNormalAppearance()
                .getAppearanceStream()
                .getResources();
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
