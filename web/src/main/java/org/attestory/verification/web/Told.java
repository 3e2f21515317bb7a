package org.attestory.verification.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestory.issuance.api.CertificateView;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * All that the page tells of a verdict on the present: pages of equal verdicts are equal.
 *
 * @param minute in which was asked, counted from 1970
 * @param oldNews minute of the news, if they are worth a word; else -1
 */
record Told(
        VerificationStatus status,
        @Nullable CertificateView certificate,
        List<Check> checks,
        long minute,
        long oldNews) {

    /** Older news than that are worth a word. */
    private static final Duration OLD = Duration.ofSeconds(30);

    static Told of(Verification now) {
        Instant news = oldNews(now);
        return new Told(
                now.status(), now.certificate(), now.checks(), minute(now.askedAt()), news == null ? -1 : minute(news));
    }

    /** Since when nothing was heard, null if that is not worth a word. */
    static @Nullable Instant oldNews(Verification now) {
        Instant newsAsOf = now.newsAsOf();
        return newsAsOf == null || newsAsOf.plus(OLD).isAfter(now.askedAt()) ? null : newsAsOf;
    }

    private static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60);
    }
}
