package org.attestory.appearance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * How somebody wants to see the pages, kept in one strictly necessary cookie.
 *
 * @param language null to follow the browser
 * @param cookies null until the visitor answered the cookie notice
 */
public record Preferences(
        Theme theme,
        TextSize size,
        @Nullable Language language,
        @Nullable Cookies cookies) {

    /** Name of the cookie. */
    public static final String COOKIE = "preferences";

    static final Preferences NONE = new Preferences(Theme.AUTO, TextSize.MEDIUM, null, null);

    /** Colours. */
    public enum Theme {
        /** As the device prefers. */
        AUTO,
        LIGHT,
        DARK,
        CONTRAST
    }

    /** Font sizes. */
    public enum TextSize {
        SMALL,
        MEDIUM,
        LARGE,
        LARGEST
    }

    /** Languages of the pages. */
    public enum Language {
        EN,
        FR;

        public Locale locale() {
            return this == EN ? Locale.ENGLISH : Locale.FRENCH;
        }
    }

    /** What the visitor agreed to. */
    public enum Cookies {
        NECESSARY,
        ALL
    }

    /** Those of a visitor. */
    public static Preferences in(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(COOKIE);
        return cookie == null ? NONE : parse(cookie.getValue());
    }

    /** Reads the cookie; what it cannot read is as if never chosen. */
    static Preferences parse(String value) {
        List<String> words = Arrays.asList(value.split("\\.", 10));
        return new Preferences(
                chosen(Theme.values(), words).orElse(NONE.theme()),
                chosen(TextSize.values(), words).orElse(NONE.size()),
                chosen(Language.values(), words).orElse(null),
                chosen(Cookies.values(), words).orElse(null));
    }

    /** The choices with those named in the words in their place. */
    Preferences with(List<String> words) {
        return new Preferences(
                chosen(Theme.values(), words).orElse(theme),
                chosen(TextSize.values(), words).orElse(size),
                chosen(Language.values(), words).orElse(language),
                chosen(Cookies.values(), words).orElse(cookies));
    }

    /** As the cookie holds it. */
    String format() {
        StringBuilder value = new StringBuilder(word(theme)).append('.').append(word(size));
        if (language != null) {
            value.append('.').append(word(language));
        }
        if (cookies != null) {
            value.append('.').append(word(cookies));
        }
        return value.toString();
    }

    /** A choice as cookies, forms and style sheets name it. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] choices, List<String> words) {
        return Arrays.stream(choices)
                .filter(choice -> words.contains(word(choice)))
                .findFirst();
    }
}
