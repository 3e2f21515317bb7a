package org.attestory.assessment.api;

import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The learner begins a try at a quiz. While one is open it is gone on with: repeating this changes nothing.
 *
 * @param attemptId new, at most 100 letters, digits and dashes
 * @param seed shuffles the options of the questions
 */
@AllowedTo(Role.LEARNER)
public record StartAttempt(
        @TargetAggregateIdentifier EnrolmentId enrolmentId, String quizId, String attemptId, long seed)
        implements AssessmentCommand {}
