package org.attestory.enrolment.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * An instructor does not confirm.
 *
 * @param reason told to the learner, 1 to 2,000 characters
 */
@AllowedTo(Role.INSTRUCTOR)
public record Decline(@TargetAggregateIdentifier EnrolmentId enrolmentId, String reason) implements EnrolmentCommand {}
