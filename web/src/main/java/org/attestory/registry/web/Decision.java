package org.attestory.registry.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateView;

/** What a registrar can decide about a certificate. */
enum Decision {
    SUSPEND,
    REINSTATE,
    REVOKE,
    REISSUE;

    /** As in addresses and message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that make sense for a certificate where it stands. */
    static Set<Decision> openFor(CertificateView certificate, CertificateStatus status) {
        return switch (status) {
            case REVOKED, SUPERSEDED, ERASED -> EnumSet.noneOf(Decision.class);
            case SUSPENDED -> EnumSet.of(REINSTATE, REVOKE, REISSUE);
            case VALID, NOT_YET_VALID, EXPIRED -> EnumSet.of(SUSPEND, REVOKE, REISSUE);
        };
    }

    /** Whether the views show that this was decided. */
    boolean isVisibleIn(CertificateView certificate) {
        return switch (this) {
            case SUSPEND -> certificate.suspendedAt() != null;
            case REINSTATE -> certificate.suspendedAt() == null;
            case REVOKE -> certificate.revokedAt() != null;
            case REISSUE -> certificate.successorCode() != null;
        };
    }
}
