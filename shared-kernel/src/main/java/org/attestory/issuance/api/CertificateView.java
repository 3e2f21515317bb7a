package org.attestory.issuance.api;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate and where it stands.
 *
 * @param content its holder name is erased where the holder's data was
 * @param suspendedAt null unless suspended now
 * @param revokedAt null unless revoked
 * @param revocationReason null unless revoked
 * @param supersededAt null unless superseded
 * @param successorCode null unless superseded
 * @param supersedes the certificate that this one corrects, null if none
 * @param note of the latest decision, for the staff; null if none or erased
 */
public record CertificateView(
        CertificateId certificateId,
        VerificationCode code,
        @Nullable EnrolmentId enrolmentId,
        AccountId learnerId,
        AttestedContent content,
        @Nullable Instant suspendedAt,
        @Nullable Instant revokedAt,
        @Nullable RevocationReason revocationReason,
        @Nullable Instant supersededAt,
        @Nullable VerificationCode successorCode,
        @Nullable CertificateId supersedes,
        @Nullable String note) {

    /** Where the certificate stands at that instant, as far as is known now. The graver answer wins. */
    public CertificateStatus statusAt(Instant instant) {
        if (content.holderName().isErased()) {
            return CertificateStatus.ERASED;
        }
        if (revokedAt != null) {
            return CertificateStatus.REVOKED;
        }
        if (supersededAt != null) {
            return CertificateStatus.SUPERSEDED;
        }
        if (suspendedAt != null) {
            return CertificateStatus.SUSPENDED;
        }
        Instant validUntil = content.validUntil();
        if (validUntil != null && !instant.isBefore(validUntil)) {
            return CertificateStatus.EXPIRED;
        }
        return instant.isBefore(content.validFrom()) ? CertificateStatus.NOT_YET_VALID : CertificateStatus.VALID;
    }
}
