package org.attestory.enrolment.api;

import org.attestory.account.api.AccountId;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.attestory.program.api.ProgramId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A learner takes up the latest published version of a program. Repeating it changes nothing.
 *
 * @param language ISO 639-1 code in which the learner follows it and wants the certificate
 */
@AllowedTo(Role.LEARNER)
public record Enrol(
        @TargetAggregateIdentifier EnrolmentId enrolmentId, AccountId learnerId, ProgramId programId, String language)
        implements EnrolmentCommand {}
