package org.attestory.assessment.api;

import java.util.List;
import java.util.Map;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The learner hands in the answers of the open attempt.
 *
 * @param answers per question the chosen options; for an ordering all options in the learner's order; a missing question is a wrong answer
 */
@AllowedTo(Role.LEARNER)
public record SubmitAttempt(
        @TargetAggregateIdentifier EnrolmentId enrolmentId, String attemptId, Map<String, List<String>> answers)
        implements AssessmentCommand {}
