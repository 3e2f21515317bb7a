package org.attestory.program.api;

import org.axonframework.serialization.Revision;

/**
 * A version was frozen.
 *
 * @param version from 1
 */
@Revision("3")
public record ProgramPublished(ProgramId programId, int version, ProgramDefinition definition)
        implements ProgramEvent {}
