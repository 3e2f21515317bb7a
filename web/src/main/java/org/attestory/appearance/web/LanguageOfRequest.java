package org.attestory.appearance.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The language of an answer: as chosen, else as the browser prefers, else English. */
public class LanguageOfRequest implements LocaleContextResolver {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** Browsers send few different headers, and reading one takes as long as a whole answer can. */
    private static final Cache<String, Locale> READ =
            Caffeine.newBuilder().maximumSize(500).build();

    private static final int LONGEST_KEPT = 100;

    /** The same for those who have no exchange to resolve. */
    public static Locale of(ServerHttpRequest request) {
        Preferences.Language chosen = Preferences.in(request).language();
        return chosen != null ? chosen.locale() : preferred(request.getHeaders().getFirst("Accept-Language"));
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange.getRequest()));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext locale) {
        throw new UnsupportedOperationException("the language is chosen at /preferences");
    }

    private static Locale preferred(@Nullable String header) {
        if (header == null) {
            return Locale.ENGLISH;
        }
        return header.length() > LONGEST_KEPT ? read(header) : READ.get(header, LanguageOfRequest::read);
    }

    private static Locale read(String header) {
        try {
            Locale preferred = Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
            return preferred == null ? Locale.ENGLISH : preferred;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
