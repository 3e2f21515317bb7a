package org.attestory.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;

class PreferencesPageTest extends PageTest {

    @Test
    void keepsColorsSizeAndLanguage() {
        Browser browser = visitor();
        browser.post("/preferences", Map.of("theme", "contrast", "size", "largest", "next", "/verify"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/verify");
        browser.post("/preferences", Map.of("language", "fr"));

        assertThat(browser.page("/"))
                .contains("data-theme=\"contrast\"", "data-size=\"largest\"", "lang=\"fr\"", "Formations");
    }

    @Test
    void asksAboutCookiesUntilAnswered() {
        Browser browser = visitor();
        assertThat(browser.page("/")).contains("Only necessary cookies");

        browser.post("/preferences", Map.of("cookies", "necessary"));

        assertThat(browser.page("/")).doesNotContain("Only necessary cookies");
    }

    @Test
    void ignoresWhatItCannotRead() {
        assertThat(visitor().cookie("preferences", "x.y.z").page("/")).contains("data-theme=\"auto\"");
    }

    @Test
    void neverLeadsToAnotherSite() {
        visitor()
                .post("/preferences", Map.of("theme", "dark", "next", "//evil.example/"))
                .expectHeader()
                .location("/");
    }

    @Test
    void followsTheBrowserWhereNothingIsChosen() {
        assertThat(visitor().page("/")).contains("lang=\"en\"");
    }
}
