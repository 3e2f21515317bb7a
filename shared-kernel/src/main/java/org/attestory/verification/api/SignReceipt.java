package org.attestory.verification.api;

import java.time.Instant;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/**
 * A verification, put in writing for whoever wants to prove later that they asked.
 *
 * @param status what was answered
 * @param checkedAt when
 * @param newsAsOf as in {@link Verification}
 * @param contentDigest of what the answer attested, as {@code sha-256:} and hexadecimal digits
 */
public record SignReceipt(
        VerificationCode code,
        VerificationStatus status,
        Instant checkedAt,
        @Nullable Instant newsAsOf,
        String contentDigest) {

    /** Media type without its top level, as the token's header says what it is. */
    public static final String TYPE = "verification-receipt+jwt";

    /** The receipt: a JWS in compact form (RFC 7515). */
    public record Result(String receipt) {}
}
