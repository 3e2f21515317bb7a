package org.attestory.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old receivers read a plain name, all others the real one. */
class DispositionTest {

    @Test
    void saysWhatToDoWithTheFile() {
        assertThat(Disposition.of(true, "a.pdf")).isEqualTo("attachment; filename=\"a.pdf\"; filename*=UTF-8''a.pdf");
        assertThat(Disposition.of(false, "a.pdf")).startsWith("inline; ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zo\u00e9 Lambert.pdf | Zoe Lambert.pdf | Zo%C3%A9%20Lambert.pdf",
                "\u674e\u5c0f\u9f99 - certificate.pdf | _ - certificate.pdf | %E6%9D%8E%E5%B0%8F%E9%BE%99%20-%20certificate.pdf",
                "Nguy\u1ec5n.pdf | Nguyen.pdf | Nguy%E1%BB%85n.pdf",
                "100%.pdf | 100_.pdf | 100%25.pdf",
                "a\"b\\c.pdf | a_b_c.pdf | a%22b%5Cc.pdf",
                "it's (1) * .pdf | it's (1) * .pdf | it%27s%20%281%29%20%2A%20.pdf"
            })
    void namesItPlainlyAndInFull(String name, String plain, String full) {
        assertThat(Disposition.of(true, name))
                .isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full);
    }

    @Test
    void letsNoLineBreakIntoTheHeader() {
        assertThat(Disposition.of(true, "a\r\nSet-Cookie: x=y.pdf")).doesNotContain("\r", "\n");
    }
}
