package org.attestory.document.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fixed words of a document in one language. */
final class Wording {

    static final List<String> LANGUAGES = List.of("en", "fr");

    private static final Map<String, Wording> WORDINGS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Wording::new));

    private final ResourceBundle messages;
    private final Locale locale;

    private Wording(String language) {
        locale = Locale.of(language);
        String text = new String(Resources.bytes("messages_" + language + ".properties"), StandardCharsets.UTF_8);
        try {
            messages = new PropertyResourceBundle(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words in that language, in English if there are none. */
    static Wording in(String language) {
        Wording wording = WORDINGS.getOrDefault(language, WORDINGS.get(LANGUAGES.getFirst()));
        if (wording == null) {
            throw new IllegalStateException("no wording at all");
        }
        return wording;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    String date(LocalDate date) {
        String pattern = messages.getString(date.getDayOfMonth() == 1 ? "date.first" : "date");
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
