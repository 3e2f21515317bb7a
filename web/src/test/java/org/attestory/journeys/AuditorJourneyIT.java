package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The history of a revoked certificate, walked through moment by moment. */
@ExtendWith(Scene.Builder.class)
class AuditorJourneyIT {

    @Test
    void movesThroughTimeByKeyboard(Scene scene) {
        try (Visit visit = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("ruth.mensah"))) {
            open(scene, visit);
            assertThat(state(visit)).containsText("Revoked");

            Locator slider = visit.page().locator("#step");
            slider.focus();
            slider.press("ArrowLeft");
            assertThat(state(visit)).containsText("after event 1 of 2");
            assertThat(state(visit)).containsText("Valid");
            slider.press("ArrowRight");
            assertThat(state(visit)).containsText("Revoked");
        }
    }

    @Test
    void readsEachEventWithItsActor(Scene scene) {
        try (Visit visit = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("ruth.mensah"))) {
            open(scene, visit);
            Locator revoked = visit.page().locator(".timeline > li").last();
            assertThat(revoked).containsText("Certificate revoked");
            assertThat(revoked).containsText("Ingrid Solberg");
            revoked.locator("summary").first().click();
            assertThat(revoked).containsText("ISSUED_IN_ERROR");
        }
    }

    @Test
    void needsNoScriptsForAnyOfIt(Scene scene) {
        Manner manner = Manner.DESKTOP.withoutScripts();
        try (Visit visit = scene.visit(manner, scene.platform().demoPerson("ruth.mensah"))) {
            open(scene, visit);
            String now = visit.page().locator("#at").inputValue();
            visit.page().locator("#at").fill("2020" + now.substring(4));
            visit.page().locator("form:has(#at) button").click();
            assertThat(state(visit)).containsText("At that moment no certificate had been issued.");
            visit.page().locator("#at").fill(now);
            visit.page().locator("form:has(#at) button").click();
            assertThat(state(visit)).containsText("Revoked");
        }
    }

    private static void open(Scene scene, Visit visit) {
        visit.open("/audit");
        visit.field("Code, holder or program").fill(scene.platform().demoCode("revoked"));
        visit.button("Open").click();
        assertThat(visit.page().locator(".timeline > li")).hasCount(2);
    }

    private static Locator state(Visit visit) {
        return visit.page().locator("#state");
    }
}
