package org.attestory.program.api;

import org.axonframework.serialization.Revision;

/** The program is no longer offered. */
@Revision("1")
public record ProgramRetired(ProgramId programId) implements ProgramEvent {}
