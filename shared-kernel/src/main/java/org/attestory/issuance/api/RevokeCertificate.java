package org.attestory.issuance.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Revokes for ever.
 *
 * @param reason public
 * @param note for the staff, 1 to 2,000 characters
 */
@AllowedTo(Role.REGISTRAR)
public record RevokeCertificate(
        @TargetAggregateIdentifier CertificateId certificateId, RevocationReason reason, String note)
        implements CertificateCommand {}
