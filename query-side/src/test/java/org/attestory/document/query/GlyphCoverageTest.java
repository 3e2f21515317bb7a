package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be drawn wrong, or as a box, is refused. */
class GlyphCoverageTest {

    private final GlyphCoverage coverage = Specimens.TYPEFACES;

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1f600, 0x0e2a, 0x0f40, 0x0995, 0x0b95, 0x0531, 0x10d0, 0xe000, 0xfe0f, 0xe0100, 0x0591, 0x1100,
                0x3099, 0x0483, 0x20a0d
            })
    void refusesScriptsThatItCannotShape(int character) {
        assertThat(coverage.missing("Ada " + Character.toString(character))).containsExactly(character);
    }

    @Test
    void takesAllScriptsThatItNames() {
        assertThat(ScriptTexts.ALL.values())
                .allSatisfy(text -> assertThat(coverage.missing(text)).isEmpty());
    }

    @Test
    void refusesWesternMarksOnOtherLetters() {
        assertThat(coverage.missing("\u5f20\u0301")).containsExactly(0x301);
        assertThat(coverage.missing("x\u0301")).isEmpty();
    }

    @Test
    void setsEveryCharacterInAFontThatHasIt() {
        Typesetter typesetter = Specimens.TYPEFACES.typesetter();
        for (int character = '!'; character < 0xfff0; character++) {
            String text = PrintableText.of(Character.toString(character));
            if (Character.isLetterOrDigit(character)
                    && !text.isBlank()
                    && coverage.missing(text).isEmpty()) {
                assertThat(typesetter.line(Typeface.DISPLAY, text, 0, text.length()))
                        .as("U+%04X", character)
                        .allMatch(run -> run.font().hasAll(run.text().replace(" ", "")));
            }
        }
    }
}
