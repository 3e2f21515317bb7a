package org.attestory.enrolment.api;

import org.attestory.account.api.AccountId;
import org.attestory.program.api.ProgramId;
import org.axonframework.serialization.Revision;

/**
 * A learner took up a program version.
 *
 * @param language ISO 639-1 code
 */
@Revision("1")
public record LearnerEnrolled(
        EnrolmentId enrolmentId, AccountId learnerId, ProgramId programId, int programVersion, String language)
        implements EnrolmentEvent {}
