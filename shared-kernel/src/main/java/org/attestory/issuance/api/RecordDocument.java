package org.attestory.issuance.api;

import org.attestory.kernel.AllowedTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records how a document of the certificate is recognised. Repeating it changes nothing. */
@AllowedTo(system = true)
public record RecordDocument(@TargetAggregateIdentifier CertificateId certificateId, DocumentFingerprint fingerprint)
        implements CertificateCommand {}
