package org.attestory.demo.web;

import java.util.Locale;
import org.attestory.issuance.api.CertificateId;
import org.attestory.kernel.Identifiers;
import org.attestory.verification.api.VerificationStatus;

/** The certificates that a registrar records: one for each way in which a certificate can stop being valid. */
enum DemoCertificate {
    EXPIRED(DemoPerson.HOLDER_OF_EXPIRED, VerificationStatus.EXPIRED),
    SUSPENDED(DemoPerson.HOLDER_OF_SUSPENDED, VerificationStatus.SUSPENDED),
    REVOKED(DemoPerson.HOLDER_OF_REVOKED, VerificationStatus.REVOKED),
    SUPERSEDED(DemoPerson.HOLDER_OF_SUPERSEDED, VerificationStatus.SUPERSEDED),
    NOT_YET_VALID(DemoPerson.HOLDER_OF_NOT_YET_VALID, VerificationStatus.NOT_YET_VALID),
    ERASED(DemoPerson.ERASED_HOLDER, VerificationStatus.ERASED);

    private final DemoPerson holder;
    private final VerificationStatus status;

    DemoCertificate(DemoPerson holder, VerificationStatus status) {
        this.holder = holder;
        this.status = status;
    }

    CertificateId id() {
        return new CertificateId(Identifiers.derived("certificate", "demo", label()));
    }

    DemoPerson holder() {
        return holder;
    }

    /** What a verifier is told at last. */
    VerificationStatus status() {
        return status;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
