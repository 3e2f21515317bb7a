package org.attestory.enrolment.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An instructor confirms that the requirements are fulfilled. */
@AllowedTo(Role.INSTRUCTOR)
public record Approve(@TargetAggregateIdentifier EnrolmentId enrolmentId) implements EnrolmentCommand {}
