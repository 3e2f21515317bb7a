package org.attestory.issuance.api;

import java.time.Instant;
import java.util.Objects;
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
 * @param sharing what the holder chose to show
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
        @Nullable String note,
        Sharing sharing) {

    public CertificateView {
        // Rows that were written before holders could choose say nothing about it.
        sharing = Objects.requireNonNullElse(sharing, Sharing.UNCHOSEN);
    }

    /** A certificate whose holder has not chosen. */
    public CertificateView(
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
        this(
                certificateId,
                code,
                enrolmentId,
                learnerId,
                content,
                suspendedAt,
                revokedAt,
                revocationReason,
                supersededAt,
                successorCode,
                supersedes,
                note,
                Sharing.UNCHOSEN);
    }

    /** The same certificate under another choice of its holder. */
    public CertificateView sharing(Sharing choice) {
        return with(content, note, choice);
    }

    /** The same certificate as strangers see it: without what its holder keeps back, and without what the staff noted. */
    public CertificateView disclosed() {
        Sharing shown = content.holderName().isErased() ? Sharing.NOTHING : sharing;
        return with(content.shownBy(shown), null, shown);
    }

    /** The same certificate with another content and note, as once its holder's data is erased. */
    public CertificateView with(AttestedContent newContent, @Nullable String newNote) {
        return with(newContent, newNote, sharing);
    }

    private CertificateView with(AttestedContent newContent, @Nullable String newNote, Sharing newSharing) {
        return new CertificateView(
                certificateId,
                code,
                enrolmentId,
                learnerId,
                newContent,
                suspendedAt,
                revokedAt,
                revocationReason,
                supersededAt,
                successorCode,
                supersedes,
                newNote,
                newSharing);
    }

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
