package org.attestory.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whatever is found in a page written by hand is said in words. */
class ExpertFaultTextsTest {

    private static final Path DRAWING = Path.of("../query-side/src/main/java/org/attestory/document/query");
    private static final Pattern CODE = Pattern.compile("\"((markup|style|drawing)-[a-z-]+|too-long)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void hasATextForEveryFault(String language) throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/template-expert");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);

        Set<String> codes = codes();

        assertThat(codes).hasSizeGreaterThan(35);
        for (String code : codes) {
            String text = messages.getMessage("template.expert.fault." + code, null, Locale.of(language));
            assertThat(text.replace("{what}", "").replaceAll("\\{\\{\\w*}}", ""))
                    .doesNotContain("{", "}");
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(DRAWING)) {
            for (Path file : files.filter(name -> name.getFileName().toString().matches("(Expert|Style)\\w*\\.java"))
                    .toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        return codes;
    }
}
