package org.attestory.issuance.api;

import org.axonframework.serialization.Revision;

/** A document of the certificate was made for the first time by this renderer. */
@Revision("1")
public record DocumentRecorded(CertificateId certificateId, DocumentFingerprint fingerprint)
        implements CertificateEvent {}
