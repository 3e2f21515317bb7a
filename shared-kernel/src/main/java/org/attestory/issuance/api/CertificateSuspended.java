package org.attestory.issuance.api;

import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/** A certificate was suspended; the note is for the staff. */
@Revision("1")
public record CertificateSuspended(CertificateId certificateId, Personal note) implements CertificateEvent {}
