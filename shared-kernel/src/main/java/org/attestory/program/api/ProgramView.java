package org.attestory.program.api;

/**
 * A program with one of its definitions.
 *
 * @param version the published version that the definition is, 0 if it is an unpublished draft
 * @param draftWaiting whether a draft newer than the latest version exists
 */
public record ProgramView(
        ProgramId programId, ProgramState state, int version, boolean draftWaiting, ProgramDefinition definition) {}
