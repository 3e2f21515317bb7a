package org.attestory.program.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the program off the offer. Enrolled learners may finish; nothing issued changes. */
@AllowedTo(value = Role.ADMINISTRATOR, system = true)
public record RetireProgram(@TargetAggregateIdentifier ProgramId programId) implements ProgramCommand {}
