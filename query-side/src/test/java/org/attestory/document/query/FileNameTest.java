package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.attestory.document.api.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Downloaded files have names that make sense to people and are safe on every system. */
class FileNameTest {

    @Test
    void namesHolderAndProgram() {
        assertThat(nameFor("Ada Lovelace", "Data protection"))
                .isEqualTo("Ada Lovelace - Data protection - certificate.pdf");
    }

    @Test
    void speaksTheLanguageOfTheCertificate() {
        CertificateTexts texts =
                Specimens.DRAWING.textsOf(Specimens.certificate().inFrench().view());

        assertThat(FileName.of(texts, DocumentFormat.PNG))
                .isEqualTo("Ada Lovelace - La protection des donn\u00e9es en pratique - certificat.png");
    }

    @Test
    void tellsTheLargePictureFromTheOrdinaryOne() {
        CertificateTexts texts =
                Specimens.DRAWING.textsOf(Specimens.certificate().titled("T").view());

        assertThat(FileName.of(texts, DocumentFormat.PNG)).isEqualTo("Ada Lovelace - T - certificate.png");
        assertThat(FileName.of(texts, DocumentFormat.PNG_300)).isEqualTo("Ada Lovelace - T - certificate 300 dpi.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd | etc passwd",
                ".hidden | hidden",
                "-rf | rf",
                "trailing. . | trailing",
                "CON | _CON",
                "com1.txt | _com1.txt",
                "LPT\u00b2 .x | _LPT\u00b2 .x",
                "conin$ | _conin$",
                "console | console",
                "CON tact | CON tact",
                "a\u00a0\u2003b | a b",
                "\u200b\u200e\u202e | _",
                "?? | _"
            })
    void replacesWhatIsUnsafe(String holder, String expected) {
        assertThat(nameFor(holder, "T")).isEqualTo(expected + " - T - certificate.pdf");
    }

    @Test
    void replacesWhatSomeSystemReserves() {
        assertThat(nameFor("a/b\\c:d*e?f\"g<h>i|j", "T")).isEqualTo("a b c d e f g h i j - T - certificate.pdf");
    }

    @Test
    void dropsCharactersThatSteerDirectionOrBreakLines() {
        assertThat(nameFor("Ada\u202efdp.exe\r\nLovelace\u0000", "T"))
                .isEqualTo("Adafdp.exe Lovelace - T - certificate.pdf");
    }

    @Test
    void staysWithinWhatFileSystemsTake() {
        String name = nameFor("\u0416".repeat(120), "\ud83c\udf93".repeat(300));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
        assertThat(name).endsWith(" - certificate.pdf").doesNotContain("\ufffd");
    }

    private static String nameFor(String holder, String title) {
        return FileName.of(
                Specimens.DRAWING.textsOf(
                        Specimens.certificate().heldBy(holder).titled(title).view()),
                DocumentFormat.PDF);
    }
}
