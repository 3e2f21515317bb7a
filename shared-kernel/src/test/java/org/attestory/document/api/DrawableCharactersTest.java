package org.attestory.document.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestory.kernel.Refusal;
import org.attestory.kernel.RefusedException;
import org.junit.jupiter.api.Test;

class DrawableCharactersTest {

    @Test
    void knowsWhatCanBeDrawn() {
        assertThat(DrawableCharacters.missing("Zo\u00eb \u00c5ngstr\u00f6m, n\u00b0 7"))
                .isEmpty();
        assertThat(DrawableCharacters.missing("")).isEmpty();
        assertThat(DrawableCharacters.missing("a\ud83d\ude00\u0f00a\u0f00")).containsExactly(0x0f00, 0x1f600);
    }

    @Test
    void composesBeforeItLooks() {
        assertThat(DrawableCharacters.missing("Zoe\u0308")).isEmpty();
    }

    @Test
    void namesCharactersByThemselvesAndByTheirCodePoints() {
        assertThat(named(0x0f00, 0x1f600)).isEqualTo("\u0f00 (U+0F00), \ud83d\ude00 (U+1F600)");
    }

    @Test
    void givesMarksSomethingToStandOnAndShowsNothingThatCannotBeSeen() {
        assertThat(named(0x483)).isEqualTo("\u25cc\u0483 (U+0483)");
        assertThat(named(0x3000, 0xe000)).isEqualTo("U+3000, U+E000");
    }

    @Test
    void namesTheFirstTen() {
        assertThat(named(IntStream.range(0x1f600, 0x1f60b).toArray()))
                .contains("U+1F609")
                .endsWith(", \u2026")
                .doesNotContain("U+1F60A");
    }

    @Test
    void refusesWhatIsMissingInAnyOfTheTexts() {
        assertThatNoException()
                .isThrownBy(() ->
                        DrawableCharacters.refuseMissing(Stream.of("Ada", "Lovelace"), DocumentRefusal.UNDRAWABLE));
        assertThatThrownBy(
                        () -> DrawableCharacters.refuseMissing(Stream.of("Ada", "\u0f00"), DocumentRefusal.UNDRAWABLE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(
                                        new Refusal("document.undrawable", Map.of("characters", "\u0f00 (U+0F00)"))));
    }

    private static String named(int... codePoints) {
        TreeSet<Integer> sorted = new TreeSet<>();
        IntStream.of(codePoints).forEach(sorted::add);
        return DrawableCharacters.named(sorted);
    }
}
