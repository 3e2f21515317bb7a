package org.attestory.issuance.api;

import java.time.Instant;
import org.attestory.account.api.PersonName;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Corrects the holder's name: issues a successor under a new code and supersedes this one, both or neither.
 *
 * @param successorCode new and never used before
 * @param note for the staff, why; 1 to 2,000 characters
 */
@AllowedTo(Role.REGISTRAR)
public record ReissueCertificate(
        @TargetAggregateIdentifier CertificateId certificateId,
        VerificationCode successorCode,
        PersonName correctedName,
        String note,
        Instant reissuedAt)
        implements CertificateCommand {}
