package org.attestory.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9_.-]*)");
    private static final Pattern BEGINNING_OF_KEY = Pattern.compile("['\"]([a-z][A-Za-z0-9.-]*\\.)['\"]\\s*\\+");
    /** Texts that speak of programs which run on computers. */
    private static final Set<String> OF_SOFTWARE = Set.of(
            "refusal.http.401", "template.expert.fault.markup-event", "tokens.lead", "tokens.link", "tokens.link.hint");

    private static final Pattern WORDS_IN_ATTRIBUTE =
            Pattern.compile("\\s(alt|title|placeholder|aria-label|label)=\"[^\"]*\\p{L}[^\"]*\"");

    @Test
    void speakBothLanguages() throws IOException {
        for (Path english : bundles()) {
            Path french =
                    english.resolveSibling(english.getFileName().toString().replace(".properties", "_fr.properties"));
            assertThat(keys(french)).as(french.toString()).isEqualTo(keys(english));
        }
    }

    /** A program is a formation and the status of a certificate its statut, on every page. */
    @Test
    void callThingsByOneWordInFrench() throws IOException {
        for (Path english : bundles()) {
            Properties french = texts(
                    english.resolveSibling(english.getFileName().toString().replace(".properties", "_fr.properties")));
            texts(english).forEach((key, text) -> {
                String words = text.toString().toLowerCase(Locale.ROOT);
                String translated = french.getProperty(key.toString()).toLowerCase(Locale.ROOT);
                if (!OF_SOFTWARE.contains(key.toString())) {
                    assertThat(translated).as(key.toString()).doesNotContain("programme");
                    if (words.contains("program")) {
                        assertThat(translated).as(key.toString()).contains("formation");
                    }
                }
                if (words.contains("status")) {
                    assertThat(translated).as(key.toString()).contains("statut");
                }
            });
        }
    }

    @Test
    void useTypographicApostrophes() throws IOException {
        // A plain one would be swallowed in every text that has an argument.
        for (Path bundle : files(RESOURCES.resolve("messages"), ".properties")) {
            assertThat(Files.readString(bundle)).as(bundle.toString()).doesNotContain("'");
        }
    }

    @Test
    void containAllThatTemplatesSay() throws IOException {
        Set<String> known = allKeys();
        for (Path template : templates()) {
            Matcher key = KEY_IN_TEMPLATE.matcher(Files.readString(template));
            while (key.find()) {
                assertThat(known).as(template.toString()).contains(key.group(1));
            }
        }
    }

    @Test
    void areAllUsed() throws IOException {
        List<Path> sources = new ArrayList<>(templates());
        sources.addAll(files(Path.of("src/main/java"), ".java"));
        StringBuilder all = new StringBuilder();
        for (Path source : sources) {
            all.append(Files.readString(source));
        }
        Set<String> beginnings = BEGINNING_OF_KEY
                .matcher(all)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        for (String key : allKeys()) {
            assertThat(all.indexOf(key) >= 0 || beginnings.stream().anyMatch(key::startsWith))
                    .as("%s is used", key)
                    .isTrue();
        }
    }

    @Test
    void explainEveryRefusal() throws Exception {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RefusalCode.class));
        Set<String> known = allKeys();
        int seen = 0;
        for (var found : scanner.findCandidateComponents("org.attestory")) {
            Class<?> type = ClassUtils.forName(String.valueOf(found.getBeanClassName()), null);
            for (Object constant : type.getEnumConstants()) {
                assertThat(known).contains("refusal." + ((RefusalCode) constant).code());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(25);
    }

    @Test
    void areTheOnlyPlaceForText() throws IOException {
        for (Path template : templates()) {
            String html = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
            assertThat(html.replaceAll("(?s)<(\"[^\"]*\"|'[^']*'|[^>\"'])*>", " "))
                    .as("text in %s", template)
                    .doesNotContainPattern("\\p{L}");
            assertThat(WORDS_IN_ATTRIBUTE.matcher(html).results().map(found -> found.group()))
                    .as("text in attributes of %s", template)
                    .isEmpty();
        }
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path bundle : bundles()) {
            all.addAll(keys(bundle));
        }
        return all;
    }

    private static Set<String> keys(Path bundle) throws IOException {
        return new TreeSet<>(texts(bundle).stringPropertyNames());
    }

    private static Properties texts(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> bundles() throws IOException {
        return files(RESOURCES.resolve("messages"), ".properties").stream()
                .filter(file -> !file.toString().contains("_"))
                .toList();
    }

    private static List<Path> templates() throws IOException {
        return files(RESOURCES.resolve("templates"), ".html");
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
