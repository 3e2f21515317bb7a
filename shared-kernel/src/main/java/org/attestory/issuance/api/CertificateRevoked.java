package org.attestory.issuance.api;

import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/** A certificate was revoked for ever; the reason is public, the note is for the staff. */
@Revision("1")
public record CertificateRevoked(CertificateId certificateId, RevocationReason reason, Personal note)
        implements CertificateEvent {}
