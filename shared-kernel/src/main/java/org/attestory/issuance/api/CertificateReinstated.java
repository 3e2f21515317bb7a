package org.attestory.issuance.api;

import org.axonframework.serialization.Revision;

/** A suspension ended. */
@Revision("1")
public record CertificateReinstated(CertificateId certificateId) implements CertificateEvent {}
