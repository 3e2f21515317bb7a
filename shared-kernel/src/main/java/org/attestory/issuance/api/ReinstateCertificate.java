package org.attestory.issuance.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a suspension. */
@AllowedTo(Role.REGISTRAR)
public record ReinstateCertificate(
        @TargetAggregateIdentifier CertificateId certificateId) implements CertificateCommand {}
