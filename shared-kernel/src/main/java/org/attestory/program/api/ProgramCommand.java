package org.attestory.program.api;

/** What can be asked of a program. */
public sealed interface ProgramCommand permits DraftProgram, PublishProgram, RetireProgram {

    ProgramId programId();
}
