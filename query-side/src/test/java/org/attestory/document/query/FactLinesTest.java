package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts share lines, and lines are of about equal length. */
class FactLinesTest {

    private static final String DOT = "\u00a0\u00a0\u00b7\u00a0\u00a0";

    @Test
    void setsInOneLineWhatFits() {
        assertThat(lines(40, "aaaaaaaaaa", "bbbbbbbbbb")).containsExactly("aaaaaaaaaa" + DOT + "bbbbbbbbbb");
    }

    @Test
    void dividesEvenlyInsteadOfLeavingOneOver() {
        assertThat(lines(60, "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "dddddddddd", "eeeeeeeeee"))
                .hasSize(2)
                .first()
                .isEqualTo("aaaaaaaaaa" + DOT + "bbbbbbbbbb" + DOT + "cccccccccc");
    }

    @Test
    void givesALineToWhatIsTooWide() {
        assertThat(lines(10, "a".repeat(50), "bb", "cc")).containsExactly("a".repeat(50), "bb" + DOT + "cc");
    }

    @Test
    void hasNoLinesWithoutFacts() {
        assertThat(lines(10)).isEmpty();
    }

    private static List<String> lines(int widest, String... texts) {
        return FactLines.of(List.of(texts), String::length, widest);
    }
}
