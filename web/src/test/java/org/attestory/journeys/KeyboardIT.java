package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything can be reached and used without a mouse, and one always sees where one is. */
@ExtendWith(Scene.Builder.class)
class KeyboardIT {

    @Test
    void skipsToTheContent(Scene scene) {
        try (Visit visit = scene.visit(Manner.DESKTOP)) {
            visit.open("/verify");
            visit.page().keyboard().press("Tab");
            assertThat(visit.page().locator(".skip")).isFocused();
            assertThat(visit.page().locator(".skip")).isInViewport();
            visit.page().keyboard().press("Enter");
            visit.page().keyboard().press("Tab");
            assertThat(visit.page().locator("main #code")).isFocused();
        }
    }

    @Test
    void showsWhereTheFocusIs(Scene scene) {
        try (Visit visit = scene.visit(Manner.DESKTOP, scene.platform().demoPerson("omar.haddad"))) {
            visit.open("/administration/accounts");
            for (int stop = 0; stop < 15; stop++) {
                visit.page().keyboard().press("Tab");
                assertThat(outlineOfFocused(visit.page()))
                        .as("outline at stop " + stop)
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void opensAndClosesMenus(Scene scene) {
        try (Visit visit = scene.visit(Manner.DESKTOP)) {
            visit.open("/");
            visit.page().locator("details.menu summary").first().focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.field("Dark")).isVisible();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Escape");
            assertThat(visit.field("Dark")).isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(false));
            assertThat(visit.page().locator("details.menu summary").first()).isFocused();

            visit.page().keyboard().press("Enter");
            visit.field("Dark").focus();
            visit.page().keyboard().press("Space");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("html[data-theme=dark]")).hasCount(1);
        }
    }

    private static double outlineOfFocused(Page page) {
        return ((Number) page.evaluate("() => { const style = getComputedStyle(document.activeElement);"
                        + " return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth); }"))
                .doubleValue();
    }
}
