package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.attestory.document.api.Sample;
import org.attestory.issuance.api.CertificateView;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a template decides is what the page shows, in every design. */
class TemplateChoicesTest {

    private static final CertificateView CERTIFICATE = SampleCertificates.of(Sample.TYPICAL, "en");

    @ParameterizedTest
    @EnumSource(Design.class)
    void showsElementsInTheirOrderAndNoOthers(Design design) {
        String said = said(Templates.of(design)
                .showing(
                        TemplateElement.GRADE,
                        TemplateElement.OUTCOMES,
                        TemplateElement.LEVEL,
                        TemplateElement.HONOURS));

        assertThat(said).containsSubsequence("93%", "Plan the response", "Intermediate", "With distinction");
        assertThat(said).doesNotContain("42 hours", "November", "2026-000042", "QR code", "ersion");
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void saysWhatTheTemplateSays(Design design) {
        String said = said(Templates.of(design).saying("has met all requirements of", "Accredited under number 4711."));

        assertThat(said)
                .contains("has met all requirements of", "Accredited under number 4711.")
                .doesNotContain("successfully completed");
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void isDrawnInTheColoursOfTheInstitution(Design design) throws Exception {
        BufferedImage picture = picture(Templates.of(design).in("#7a1f3d", "#2a9d8f"));

        assertThat(pixels(picture, new Color(0x7A1F3D))).isGreaterThan(200);
    }

    /** The plain design has hairlines of it only, in which no pixel is all of that colour. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void isDecoratedInTheAccentOfTheInstitution(Design design) throws Exception {
        BufferedImage picture = picture(Templates.of(design).in("#7a1f3d", "#2a9d8f"));

        assertThat(pixels(picture, new Color(0x2A9D8F))).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void leavesOutBorderAndSeal(Design design) throws Exception {
        BufferedImage full = picture(Templates.of(design).in("#7a1f3d", "#2a9d8f"));
        BufferedImage bare =
                picture(Templates.of(design).in("#7a1f3d", "#2a9d8f").bare());

        assertThat(edge(full, new Color(0x7A1F3D))).isPositive();
        assertThat(edge(bare, new Color(0x7A1F3D))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void showsTheLogoAndTheSignatures(Design design) {
        byte[] pdf = Specimens.DRAWING.draw(
                CERTIFICATE,
                Templates.of(design)
                        .withLogo(SamplePictures.logo())
                        .signedBy("Dr. Grace Hopper", SamplePictures.signature())
                        .published(),
                null);

        assertThat(pictures(pdf)).isEqualTo(2);
        assertThat(Inspection.readAloud(pdf))
                .contains("Signature of Dr. Grace Hopper")
                .doesNotContain("Signature of Alan Turing");
    }

    private static String said(Templates template) {
        return Inspection.readAloud(Specimens.DRAWING.draw(CERTIFICATE, template.published(), null));
    }

    private static BufferedImage picture(Templates template) throws Exception {
        return Inspection.picture(
                PagePicture.ofWidth(Specimens.DRAWING.draw(CERTIFICATE, template.published(), null), 1200));
    }

    private static long pixels(BufferedImage picture, Color color) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) == color.getRGB())
                .count();
    }

    /** How much of that colour is within 15 mm of the edges. */
    private static long edge(BufferedImage picture, Color color) {
        int margin = picture.getWidth() * 15 / 297;
        BufferedImage inner =
                picture.getSubimage(margin, margin, picture.getWidth() - 2 * margin, picture.getHeight() - 2 * margin);
        return pixels(picture, color) - pixels(inner, color);
    }

    /** Pictures without the masks that make their ground transparent. */
    private static long pictures(byte[] pdf) {
        return Inspection.<Long>inspect(
                pdf,
                document -> document.getDocument().getXrefTable().keySet().stream()
                        .map(key ->
                                document.getDocument().getObjectFromPool(key).getObject())
                        .filter(object -> object instanceof COSStream stream
                                && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                                && stream.containsKey(COSName.SMASK))
                        .count());
    }
}
