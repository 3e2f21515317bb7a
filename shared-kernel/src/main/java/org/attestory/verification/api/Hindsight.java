package org.attestory.verification.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known by now about a certificate and an instant in its past. A verdict about the past rests on what was recorded
 * by then; some of what was recorded later concerns that instant all the same.
 *
 * @param knownAt when this was known
 * @param thatDay the verdict on that instant, had all that is known now been known then
 * @param today the verdict on the present
 * @param since what happened to the certificate after that instant, oldest first
 */
public record Hindsight(Instant knownAt, VerificationStatus thatDay, VerificationStatus today, List<Turn> since) {

    public Hindsight {
        since = List.copyOf(since);
    }

    /**
     * A change of where a certificate stands.
     *
     * @param reason if it was revoked, else null
     * @param successor if it was superseded, else null
     */
    public record Turn(
            Kind kind,
            Instant at,
            @Nullable RevocationReason reason,
            @Nullable VerificationCode successor) {

        /** One that needs no more words. */
        public Turn(Kind kind, Instant at) {
            this(kind, at, null, null);
        }
    }

    /** What can happen to a certificate in public. */
    public enum Kind {
        ISSUED,
        TOOK_EFFECT,
        SUSPENDED,
        REINSTATED,
        REVOKED,
        SUPERSEDED,
        EXPIRED;

        /** As in the public JSON. */
        @JsonValue
        public String publicName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
