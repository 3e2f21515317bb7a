package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts are drawn composed, in one line, without characters that steer direction. */
class PrintableTextTest {

    @Test
    void composesAndJoinsLines() {
        assertThat(PrintableText.of(" Zoe\u0308\n de  Wit ")).isEqualTo("Zo\u00eb de Wit");
    }

    @Test
    void dropsWhatSteersDirection() {
        assertThat(PrintableText.of("Ada\u202e \u2067Lovelace\u200f")).isEqualTo("Ada Lovelace");
    }

    @Test
    void keepsJoinersWhereLettersJoin() {
        assertThat(PrintableText.of("\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"))
                .isEqualTo("\u0639\u0644\u06cc\u200c\u0631\u0636\u0627");
        assertThat(PrintableText.of("A\u200cda\u200d")).isEqualTo("Ada");
    }

    @Test
    void takesFormsOfLettersAsLetters() {
        assertThat(PrintableText.of("\ufee3\ufea4\ufee4\ufeaa")).isEqualTo("\u0645\u062d\u0645\u062f");
    }
}
