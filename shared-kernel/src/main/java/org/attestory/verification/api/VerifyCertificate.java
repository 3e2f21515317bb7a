package org.attestory.verification.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What does this code attest, and does it hold? Answered by a {@link Verification}, which shows what the holder lets
 * strangers see.
 *
 * @param entered as typed or scanned
 * @param at null for now; else the answer is as it stood at that instant, from the history recorded until then
 * @param counted whether a holder is told of it in {@link GetVerificationCounts}: not of robots, nor of people at home here
 */
public record VerifyCertificate(String entered, @Nullable Instant at, boolean counted) {

    /** By a verifier. */
    public VerifyCertificate(String entered, @Nullable Instant at) {
        this(entered, at, true);
    }
}
