package org.attestory.verification.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What does this code attest, and does it hold? Answered by a {@link Verification}.
 *
 * @param entered as typed or scanned
 * @param at null for now; else the answer is as it stood at that instant, from the history recorded until then
 */
public record VerifyCertificate(String entered, @Nullable Instant at) {}
