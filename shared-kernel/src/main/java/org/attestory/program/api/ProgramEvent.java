package org.attestory.program.api;

/** What has happened to a program. */
public sealed interface ProgramEvent permits ProgramDrafted, ProgramPublished, ProgramRetired {

    ProgramId programId();
}
