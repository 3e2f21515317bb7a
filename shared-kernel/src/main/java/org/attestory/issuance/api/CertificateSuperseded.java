package org.attestory.issuance.api;

import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/** A corrected certificate took this one's place; the note is for the staff. */
@Revision("1")
public record CertificateSuperseded(
        CertificateId certificateId, CertificateId successorId, VerificationCode successorCode, Personal note)
        implements CertificateEvent {}
