package org.attestory.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Who chose French reads French, but for what is certified in another language and says so. */
@ExtendWith(Scene.Builder.class)
class LanguagesIT {

    /** Shorter ones are words that both languages share, or parts of other words. */
    private static final int TELLING_LENGTH = 10;

    /** All that is read or read out, without the parts that declare a language of their own. */
    private static final String TEXT = """
            () => {
              const body = document.body.cloneNode(true);
              body.querySelectorAll('[lang]:not([lang=fr])').forEach(part => part.remove());
              const labels = [...body.querySelectorAll('[aria-label], [placeholder], [alt], [title]')]
                .flatMap(one => ['aria-label', 'placeholder', 'alt', 'title'].map(name => one.getAttribute(name)));
              return [document.title, body.textContent, ...labels].filter(text => text).join(' | ').replace(/\\s+/g, ' ');
            }
            """;

    @TestFactory
    Stream<DynamicTest> areNotMixed(Scene scene) throws IOException {
        List<String> english = englishOnly();
        Tour tour = new Tour(scene, Manner.DESKTOP.in("fr"));
        return Screens.of(scene).stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> {
                    Page page = tour.show(screen).page();
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
                    String text = (String) page.evaluate(TEXT);
                    assertThat(english.stream().filter(text::contains)).isEmpty();
                }))
                .onClose(tour::close);
    }

    private static List<String> englishOnly() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        List<String> texts = new ArrayList<>();
        List<String> french = new ArrayList<>();
        for (Resource bundle : resources.getResources("classpath*:messages/*.properties")) {
            Properties messages = PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, "UTF-8"));
            boolean isFrench = String.valueOf(bundle.getFilename()).endsWith("_fr.properties");
            messages.values().forEach(text -> (isFrench ? french : texts).add((String) text));
        }
        return texts.stream()
                .filter(text -> text.length() >= TELLING_LENGTH && !text.contains("{"))
                .filter(text -> french.stream().noneMatch(one -> one.contains(text)))
                .distinct()
                .toList();
    }
}
