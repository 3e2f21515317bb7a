package org.attestory.program.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Freezes the draft as the next version, which from then on is offered to learners. */
@AllowedTo(value = Role.ADMINISTRATOR, system = true)
public record PublishProgram(@TargetAggregateIdentifier ProgramId programId) implements ProgramCommand {}
