package org.attestory.verification.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the pages of verdicts for a moment. Nothing has to be forgotten when a certificate changes: a page is only found
 * with a verdict equal to the one for which it was made.
 */
@Component
class KeptPages {

    private static final long MOST_BYTES = 8L << 20;

    /** Of headers and of what is known of the certificate, beside the page itself. */
    private static final int BESIDE = 8 << 10;

    /** Then they name another minute. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final Cache<Reader, Kept> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Reader reader, Kept kept) -> BESIDE + kept.page().frame().length())
            .expireAfterWrite(KEPT_FOR)
            .build();

    private record Kept(Told told, SentPage page) {}

    /** The page of that verdict, null if none is kept. */
    @Nullable
    SentPage find(Reader reader, Told told) {
        Kept kept = pages.getIfPresent(reader);
        return kept != null && kept.told().equals(told) ? kept.page() : null;
    }

    void keep(Reader reader, Told told, SentPage page) {
        pages.put(reader, new Kept(told, page));
    }
}
