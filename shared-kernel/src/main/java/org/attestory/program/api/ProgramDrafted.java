package org.attestory.program.api;

import org.axonframework.serialization.Revision;

/** A draft was written. */
@Revision("3")
public record ProgramDrafted(ProgramId programId, ProgramDefinition definition) implements ProgramEvent {}
