package org.attestory.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** Each screen is opened once, since what takes time is to bring it about, and then looked at in both widths. */
    @TestFactory
    Stream<DynamicTest> onADesktopAndOnAPhone(Scene scene) {
        Tour tour = new Tour(scene, Manner.DESKTOP);
        return Screens.of(scene).stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> {
                    Page page = tour.show(screen).page();
                    onADesktop(page, screen.name());
                    onAPhone(page, screen.name());
                    take(page, Manner.DESKTOP);
                }))
                .onClose(tour::close);
    }

    private static void onADesktop(Page page, String name) {
        picture(page, "desktop/" + name + "-light");
        obeys(page, "on a desktop", axe -> axe.withTags(WCAG));
        wear(page, "dark");
        obeys(page, "in the dark", axe -> axe.withRules(OF_COLORS));
        picture(page, "desktop/" + name + "-dark");
        wear(page, "contrast");
        obeys(page, "in high contrast", axe -> axe.withRules(OF_COLORS));
        wear(page, "light");
    }

    private static void onAPhone(Page page, String name) {
        take(page, Manner.PHONE);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits without scrolling sideways")
                .isEqualTo(true);
        picture(page, "phone/" + name + "-light");
        obeys(page, "on a phone", axe -> axe.withTags(WCAG));
        wear(page, "dark");
        picture(page, "phone/" + name + "-dark");
    }

    private static void take(Page page, Manner device) {
        page.setViewportSize(device.width(), device.height());
    }

    private static void wear(Page page, String theme) {
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
    }

    private static void obeys(Page page, String where, UnaryOperator<AxeBuilder> rules) {
        List<Rule> violations =
                rules.apply(new AxeBuilder(page)).setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().flatMap(AccessibilityIT::inWords))
                .as(where)
                .isEmpty();
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
