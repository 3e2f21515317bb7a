package org.attestory.audit.api;

import java.time.Instant;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/** A certificate rebuilt by replaying its events up to and including an instant. */
public record GetStateAsOf(VerificationCode code, Instant at) {

    /** The state; the certificate is null if none had been issued by then. */
    public record Result(@Nullable CertificateView certificate) {}
}
