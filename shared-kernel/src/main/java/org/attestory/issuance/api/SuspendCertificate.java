package org.attestory.issuance.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Suspends until further notice.
 *
 * @param note for the staff, may be empty, at most 2,000 characters
 */
@AllowedTo(Role.REGISTRAR)
public record SuspendCertificate(@TargetAggregateIdentifier CertificateId certificateId, String note)
        implements CertificateCommand {}
