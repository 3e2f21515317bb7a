package org.attestory.readmodel.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text as people look for it: neither case nor accents matter. */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern WILDCARDS = Pattern.compile("[\\\\%_]");

    private SearchText() {}

    /** What a row is found by: its texts, one per line, without those that are null. */
    public static String of(@Nullable String... texts) {
        return Stream.of(texts)
                .flatMap(Stream::ofNullable)
                .map(SearchText::plain)
                .collect(Collectors.joining("\n"));
    }

    /** The pattern of SQL's {@code like} for rows whose search text contains what was entered. */
    public static String containing(String entered) {
        return "%" + WILDCARDS.matcher(plain(entered.strip())).replaceAll("\\\\$0") + "%";
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
