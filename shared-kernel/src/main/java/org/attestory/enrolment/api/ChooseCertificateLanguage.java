package org.attestory.enrolment.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Until the program is completed, the learner chooses in which of its languages the certificate will be. Repeating it
 * changes nothing.
 *
 * @param language ISO 639-1 code
 */
@AllowedTo(Role.LEARNER)
public record ChooseCertificateLanguage(
        @TargetAggregateIdentifier EnrolmentId enrolmentId, String language) implements EnrolmentCommand {}
