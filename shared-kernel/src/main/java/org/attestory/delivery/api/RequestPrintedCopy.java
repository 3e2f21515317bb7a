package org.attestory.delivery.api;

import org.attestory.issuance.api.CertificateId;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The holder of a certificate asks for a printed copy by post.
 *
 * @param copyId that of the certificate
 */
@AllowedTo(Role.LEARNER)
public record RequestPrintedCopy(
        @TargetAggregateIdentifier PrintedCopyId copyId, CertificateId certificateId, PostalAddress address)
        implements PrintedCopyCommand {}
