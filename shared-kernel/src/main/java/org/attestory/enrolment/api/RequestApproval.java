package org.attestory.enrolment.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** After a refusal, the learner asks again. */
@AllowedTo(Role.LEARNER)
public record RequestApproval(@TargetAggregateIdentifier EnrolmentId enrolmentId) implements EnrolmentCommand {}
