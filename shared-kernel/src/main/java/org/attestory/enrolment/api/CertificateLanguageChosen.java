package org.attestory.enrolment.api;

import org.axonframework.serialization.Revision;

/**
 * The learner wants the certificate in another language than before.
 *
 * @param language ISO 639-1 code, one of the program's
 */
@Revision("1")
public record CertificateLanguageChosen(EnrolmentId enrolmentId, String language) implements EnrolmentEvent {}
