package org.attestory.program.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes the draft, or writes it anew; published versions stay as they are. The definition's slug is the program's. */
@AllowedTo(value = Role.ADMINISTRATOR, system = true)
public record DraftProgram(@TargetAggregateIdentifier ProgramId programId, ProgramDefinition definition)
        implements ProgramCommand {}
