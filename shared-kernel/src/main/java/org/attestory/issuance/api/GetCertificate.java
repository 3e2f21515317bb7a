package org.attestory.issuance.api;

import org.jspecify.annotations.Nullable;

/** One certificate by its code. Subscribed to, it tells every change as a Result. */
public record GetCertificate(VerificationCode code) {

    /** The certificate, null if there is none. */
    public record Result(@Nullable CertificateView certificate) {}
}
