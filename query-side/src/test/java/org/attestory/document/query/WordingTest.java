package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The fixed words of documents are the same in number in every language. */
class WordingTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    static final List<String> LANGUAGES = Wording.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void keepsLanguagesInStep(String language) throws IOException {
        Properties english = messages("en");
        Properties other = messages(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            assertThat(other.getProperty(key)).as(key).isNotBlank();
            assertThat(Specimens.TYPEFACES.missing(other.getProperty(key)))
                    .as(key)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2026-11-20, 20 November 2026",
        "en, 2026-12-01, 1 December 2026",
        "fr, 2026-11-20, 20 novembre 2026",
        "fr, 2026-12-01, 1er d\u00e9cembre 2026",
        "xx, 2026-11-20, 20 November 2026"
    })
    void writesDatesAsPeopleDo(String language, LocalDate date, String written) {
        assertThat(Wording.in(language).date(date)).isEqualTo(written);
    }

    @Test
    void countsHours() {
        assertThat(Wording.in("en").text("hours.count", 1)).isEqualTo("1 hour");
        assertThat(Wording.in("en").text("hours.count", 42)).isEqualTo("42 hours");
        assertThat(Wording.in("fr").text("hours.count", 1)).isEqualTo("1\u00a0heure");
        assertThat(Wording.in("fr").text("hours.count", 42)).isEqualTo("42\u00a0heures");
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        messages.load(new StringReader(
                new String(Resources.bytes("messages_" + language + ".properties"), StandardCharsets.UTF_8)));
        return messages;
    }

    private static Set<String> arguments(String message) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(message).results().forEach(match -> arguments.add(match.group(1)));
        return arguments;
    }
}
