package org.attestory.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No page breaks a rule of WCAG 2.2 AA that a machine can check. With {@code ./test -Dpictures=true} pictures of all of them
 * are kept for people to look at.
 */
@ExtendWith(Scene.Builder.class)
class AccessibilityIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What can change with the colors; the rest is the same page. */
    private static final List<String> OF_COLORS = List.of("color-contrast", "link-in-text-block");

    private static final Path PICTURES = Path.of("target", "screenshots");

    @TestFactory
    Stream<DynamicTest> onADesktop(Scene scene) {
        return each(scene, Manner.DESKTOP, "desktop", (page, name) -> {
            wear(page, "dark");
            obeys(new AxeBuilder(page).withRules(OF_COLORS));
            picture(page, name + "-dark");
            wear(page, "contrast");
            obeys(new AxeBuilder(page).withRules(OF_COLORS));
        });
    }

    @TestFactory
    Stream<DynamicTest> onAPhone(Scene scene) {
        return each(scene, Manner.PHONE, "phone", (page, name) -> {
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("fits without scrolling sideways")
                    .isEqualTo(true);
            wear(page, "dark");
            picture(page, name + "-dark");
        });
    }

    private interface Further {
        void check(Page page, String name);
    }

    private static Stream<DynamicTest> each(Scene scene, Manner manner, String device, Further further) {
        Tour tour = new Tour(scene, manner);
        return Screens.of(scene).stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> {
                    Page page = tour.show(screen).page();
                    String name = device + "/" + screen.name();
                    picture(page, name + "-light");
                    obeys(new AxeBuilder(page).withTags(WCAG));
                    further.check(page, name);
                }))
                .onClose(tour::close);
    }

    private static void wear(Page page, String theme) {
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
    }

    private static void obeys(AxeBuilder axe) {
        List<Rule> violations = axe.setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().flatMap(AccessibilityIT::inWords)).isEmpty();
    }

    private static Stream<String> inWords(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml() + node.getFailureSummary());
    }

    private static void picture(Page page, String name) {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setFullPage(true));
    }
}
