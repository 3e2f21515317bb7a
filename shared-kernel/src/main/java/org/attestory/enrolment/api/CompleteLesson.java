package org.attestory.enrolment.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The learner has read a lesson. Repeating it changes nothing. */
@AllowedTo(Role.LEARNER)
public record CompleteLesson(@TargetAggregateIdentifier EnrolmentId enrolmentId, String activityId)
        implements EnrolmentCommand {}
