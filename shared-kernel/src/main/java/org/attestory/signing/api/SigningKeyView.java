package org.attestory.signing.api;

import java.time.Duration;
import java.time.Instant;

/**
 * A key of the institution, without the key.
 *
 * @param purpose {@code DOCUMENT}, {@code CREDENTIAL} or {@code TOKEN}
 * @param id the name of its entry in the keystore
 * @param subject whose its certificate says it is
 * @param current whether it signs what is issued now
 */
public record SigningKeyView(
        String purpose, String id, String subject, Instant validFrom, Instant validUntil, boolean current) {

    private static final int DAYS_OF_WARNING = 60;
    private static final int DAYS_OF_ALARM = 14;

    /** How pressing it is to add a newer key. */
    public enum Urgency {
        NONE,
        /** Less than 60 days are left. */
        SOON,
        /** Less than 14 days are left. */
        NOW,
        EXPIRED
    }

    /** Whole days until its certificate ends; negative afterwards. */
    public long daysLeft(Instant now) {
        return Math.floorDiv(
                Duration.between(now, validUntil).toSeconds(),
                Duration.ofDays(1).toSeconds());
    }

    /** Old keys may end in peace: only the one that signs now is pressing. */
    public Urgency urgencyAt(Instant now) {
        long days = daysLeft(now);
        if (!current || days >= DAYS_OF_WARNING) {
            return now.isAfter(validUntil) ? Urgency.EXPIRED : Urgency.NONE;
        }
        if (days < 0) {
            return Urgency.EXPIRED;
        }
        return days < DAYS_OF_ALARM ? Urgency.NOW : Urgency.SOON;
    }
}
