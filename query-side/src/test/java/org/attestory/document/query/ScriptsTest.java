package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every script is drawn right and can be read back. After a wanted change, look at {@code target/golden/scripts} and approve
 * with {@code -Dgolden=approve}, as for the designs.
 */
class ScriptsTest {

    private static final boolean APPROVING = "approve".equals(System.getProperty("golden"));
    private static final Path APPROVED = Path.of("src", "test", "resources", "golden", "scripts");
    private static final Path SEEN = Path.of("target", "golden", "scripts");
    private static final int WIDTH = 700;
    private static final float SIZE = 36;

    static Stream<String> scripts() {
        return ScriptTexts.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void looksAsApproved(String script) throws IOException {
        byte[] pdf = ScriptTexts.drawn(Typeface.DISPLAY, SIZE, text(script));
        BufferedImage seen = Inspection.picture(PagePicture.ofWidth(pdf, WIDTH));
        write(seen, SEEN.resolve(script + ".png"));
        Path approved = APPROVED.resolve(script + ".png");
        if (APPROVING) {
            write(PalettePicture.of(seen), approved);
        }

        assertThat(approved).exists();
        assertThat(new PictureComparison(ImageIO.read(approved.toFile()), seen).differences())
                .isZero();
    }

    /** Spaces are left to readers, which guess them from distances. */
    @ParameterizedTest
    @MethodSource("scripts")
    void isReadBackInTheOrderOfTheText(String script) {
        String read = Inspection.text(ScriptTexts.drawn(Typeface.TEXT, SIZE, text(script)));

        assertThat(PageText.squeezed(read)).isEqualTo(PageText.squeezed(text(script)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void conformsToTheStandardsWithinACertificate(String script) throws Exception {
        byte[] pdf = Specimens.draw(Specimens.certificate()
                .heldBy(text(script))
                .titled("Data protection: " + text(script))
                .signedBy(2, text(script), "Dean"));

        assertThat(Inspection.violations(pdf, "3a")).isEmpty();
        assertThat(Inspection.violations(pdf, "ua1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void fitsWithTheLongestName(String script) {
        String longest = (text(script) + " ").repeat(30).substring(0, 120).strip();
        byte[] pdf = Specimens.draw(Specimens.certificate().heldBy(longest).titled((longest + " ").repeat(2)));

        assertThat(Inspection.<Integer>inspect(pdf, PDDocument::getNumberOfPages))
                .isOne();
        assertThat(new PageText(pdf).outside(SIZE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isDrawableInAllCuts(String script) {
        for (Typeface typeface : Typeface.values()) {
            for (TextRun run : Specimens.TYPEFACES
                    .typesetter()
                    .line(typeface, text(script), 0, text(script).length())) {
                assertThat(run.text().codePoints().filter(character -> !Writing.isJoiner(character)))
                        .allMatch(character ->
                                run.font().has(character) || run.text().isBlank());
            }
        }
    }

    private static String text(String script) {
        return ScriptTexts.ALL.getOrDefault(script, "");
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
