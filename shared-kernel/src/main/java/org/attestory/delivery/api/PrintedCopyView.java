package org.attestory.delivery.api;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A printed copy and where it stands.
 *
 * @param code null until the certificate is issued
 * @param address see {@link PostalAddress#text}
 * @param changedAt when it came into this state
 * @param tracking null unless posted; empty if there is none
 */
public record PrintedCopyView(
        PrintedCopyId copyId,
        CertificateId certificateId,
        @Nullable VerificationCode code,
        AccountId learnerId,
        Personal address,
        PrintedCopyState state,
        Instant changedAt,
        @Nullable Personal tracking) {}
