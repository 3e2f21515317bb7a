package org.attestory.program.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgramFileMessagesTest {

    private static final Pattern CODE = Pattern.compile("# expected \\d+ \\S+ (\\S+)");
    private static final Set<String> KEYWORDS_WITH_WORDS = Set.of(
            "required",
            "additionalProperties",
            "type",
            "enum",
            "pattern",
            "maxLength",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "uniqueItems");
    private static final Set<String> KEYWORDS_WITHOUT_VERDICT = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "title",
            "description",
            "default",
            "properties",
            "items",
            "allOf",
            "if",
            "then");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void saysEveryDefectOfTheRefusedFilesInWords(String language) throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/program-files");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ProgramFileMessages inWords = new ProgramFileMessages(messages);

        for (String code : codes()) {
            ProgramFileError error = ProgramFileError.at(SourcePosition.START, "", code, "one", "two");
            assertThat(inWords.text(error, Locale.of(language))).doesNotContain("{", "program-file.");
        }
    }

    @Test
    void hasWordsForEveryKeywordOfTheSchema() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/static" + ProgramFileSchema.ADDRESS)) {
            Set<String> keywords = new TreeSet<>();
            collect(JsonMapper.shared().readTree(schema), keywords);
            keywords.removeAll(KEYWORDS_WITHOUT_VERDICT);
            assertThat(KEYWORDS_WITH_WORDS).containsAll(keywords);
        }
    }

    private static void collect(JsonNode schema, Set<String> keywords) {
        if (schema.isArray()) {
            schema.forEach(item -> collect(item, keywords));
        } else if (schema.isObject()) {
            schema.propertyStream().forEach(entry -> {
                keywords.add(entry.getKey());
                boolean named = Set.of("properties", "$defs").contains(entry.getKey());
                entry.getValue().forEach(child -> {
                    if (named) {
                        collect(child, keywords);
                    }
                });
                boolean verdict = Set.of("enum", "required", "const").contains(entry.getKey());
                if (!named && !verdict) {
                    collect(entry.getValue(), keywords);
                }
            });
            keywords.remove("const"); // Only inside "if", which gives no verdict.
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>(Set.of("too-large", "not-utf-8", "form.words"));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/program-files/refused"))) {
            for (Path file : files.toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(35);
        return codes;
    }
}
