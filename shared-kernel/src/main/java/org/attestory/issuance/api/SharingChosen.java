package org.attestory.issuance.api;

import org.axonframework.serialization.Revision;

/** The holder chose what verifiers see, or a corrected certificate took over what was chosen for the one before. */
@Revision("1")
public record SharingChosen(CertificateId certificateId, Sharing sharing) implements CertificateEvent {}
