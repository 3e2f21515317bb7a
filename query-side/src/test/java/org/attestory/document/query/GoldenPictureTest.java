package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attestory.document.api.Sample;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.query.PublishedTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every design looks as it was approved. After a wanted change, look at {@code target/golden} and approve with
 * {@code ./mvnw -pl query-side -am test -Dtest=GoldenPictureTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=approve}.
 */
class GoldenPictureTest {

    private static final boolean APPROVING = "approve".equals(System.getProperty("golden"));
    private static final Path APPROVED = Path.of("src", "test", "resources", "golden");
    private static final Path SEEN = Path.of("target", "golden");
    /** The longer side, in pixels. */
    private static final int SIZE = 1000;

    static Stream<Arguments> pictures() {
        return Stream.concat(
                Arrays.stream(Design.values())
                        .flatMap(design -> Stream.of(
                                Arguments.of(
                                        design.key(),
                                        Templates.of(design, PageFormat.A4_LANDSCAPE),
                                        Sample.TYPICAL,
                                        "en"),
                                Arguments.of(
                                        design.key() + "-portrait",
                                        Templates.of(design, PageFormat.A4_PORTRAIT),
                                        Sample.TYPICAL,
                                        "fr"))),
                Stream.of(
                        Arguments.of(
                                "classical-longest",
                                Templates.of(Design.CLASSICAL, PageFormat.LETTER_LANDSCAPE),
                                Sample.LONGEST,
                                "en"),
                        Arguments.of(
                                "modern-pictures",
                                Templates.of(Design.MODERN)
                                        .in("#7a1f3d", "#2a9d8f")
                                        .withLogo(SamplePictures.logo())
                                        .signedBy("Alan Turing", SamplePictures.signature())
                                        .published(),
                                Sample.TYPICAL,
                                "en")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void looksAsApproved(String name, PublishedTemplate template, Sample sample, String language) throws IOException {
        PageFormat page = template.content().page();
        int width = page.isLandscape() ? SIZE : Math.round(SIZE * page.width() / page.height());
        byte[] pdf = Specimens.DRAWING.draw(SampleCertificates.of(sample, language), template, null);
        BufferedImage seen = Inspection.picture(PagePicture.ofWidth(pdf, width));
        write(seen, SEEN.resolve(name + ".png"));
        Path approved = APPROVED.resolve(name + ".png");
        if (APPROVING) {
            write(PalettePicture.of(seen), approved);
        }

        assertThat(approved).exists();
        PictureComparison comparison = new PictureComparison(ImageIO.read(approved.toFile()), seen);
        write(comparison.marked(), SEEN.resolve(name + "-differences.png"));
        assertThat(comparison.differences()).isZero();
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
