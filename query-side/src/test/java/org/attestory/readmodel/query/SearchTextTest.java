package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void mattersNeitherCaseNorAccents() {
        assertThat(SearchText.of("Zo\u00eb \u00c5NGSTR\u00d6M", null, "First Aid"))
                .isEqualTo("zoe angstrom\nfirst aid");
        assertThat(SearchText.containing(" ZOE\u0308 ")).isEqualTo("%zoe%");
    }

    @Test
    void takesWildcardsLiterally() {
        assertThat(SearchText.containing("100%_a\\b")).isEqualTo("%100\\%\\_a\\\\b%");
    }

    @Test
    void leavesOtherScriptsAsTheyAre() {
        assertThat(SearchText.of("\u674e\u5c0f\u9f99", "\u041c\u0430\u0440\u0438\u044f"))
                .isEqualTo("\u674e\u5c0f\u9f99\n\u043c\u0430\u0440\u0438\u044f");
    }
}
