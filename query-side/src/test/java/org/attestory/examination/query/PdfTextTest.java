package org.attestory.examination.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestory.document.api.DocumentFormat;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    @Test
    void readsFromTopToBottom() {
        assertThat(lines(Tampering.drawn("First", "Second line", "(Third)")))
                .containsExactly("First", "Second line", "(Third)");
    }

    @Test
    void readsTheLatestVersionOfAPage() {
        byte[] updated = Tampering.updated(Tampering.drawn("First"));

        assertThat(lines(updated)).containsExactly("First", "With the highest honours");
    }

    @Test
    void findsCodesHoweverTheyAreWritten() {
        String code = House.only().ada.code().value();
        String grouped = House.only().ada.code().grouped();
        for (String line : List.of(
                grouped,
                "Code " + grouped + ".",
                "https://example.org/v/" + code,
                code.toLowerCase(java.util.Locale.ROOT),
                grouped.replace('-', ' ') + " and more words")) {
            assertThat(PrintedCodes.in(List.of("nothing", line), new Allowance()))
                    .as(line)
                    .containsExactly(House.only().ada.code());
        }
        assertThat(PrintedCodes.in(List.of(grouped + "X", "ABCD-1234"), new Allowance()))
                .isEmpty();
    }

    @Test
    void readsDocumentsOfOursTheSameEachTime() {
        byte[] pdf = House.only().file(House.only().bob, DocumentFormat.PDF);

        assertThat(lines(pdf)).isEqualTo(lines(pdf)).anyMatch(line -> line.contains("Bob Marley"));
    }

    private static List<String> lines(byte[] pdf) {
        Allowance allowance = new Allowance();
        return PdfText.lines(PdfObjects.of(pdf, allowance), allowance);
    }
}
