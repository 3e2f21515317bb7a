package org.attestory.delivery.api;

import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.AllowedTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The certificate is issued: if a printed copy was chosen, it is asked for now. */
@AllowedTo(system = true)
public record RequestChosenCopy(
        @TargetAggregateIdentifier PrintedCopyId copyId, CertificateId certificateId, VerificationCode code)
        implements PrintedCopyCommand {}
