package org.attestory.verification.api;

import java.time.Instant;
import java.util.List;
import org.attestory.issuance.api.CertificateView;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a verifier.
 *
 * @param status the verdict
 * @param code the code as understood, twenty symbols, or what was entered if it is mistyped
 * @param askedAt the instant the verdict is about
 * @param certificate null if unknown or mistyped
 * @param checks all of them, in order
 * @param newsAsOf everything that was recorded until then is taken into account; null where nothing recorded matters
 * @param hindsight what is known by now, if the verdict is about the past; else null
 */
public record Verification(
        VerificationStatus status,
        String code,
        Instant askedAt,
        @Nullable CertificateView certificate,
        List<Check> checks,
        @Nullable Instant newsAsOf,
        @Nullable Hindsight hindsight) {

    public Verification {
        checks = List.copyOf(checks);
    }

    /** An answer that rests on nothing recorded. */
    public Verification(
            VerificationStatus status,
            String code,
            Instant askedAt,
            @Nullable CertificateView certificate,
            List<Check> checks) {
        this(status, code, askedAt, certificate, checks, null, null);
    }
}
