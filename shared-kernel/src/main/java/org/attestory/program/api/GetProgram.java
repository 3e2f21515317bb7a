package org.attestory.program.api;

import org.jspecify.annotations.Nullable;

/** One program: in a published version, or with version 0 in the latest published one, or with -1 in its draft (else the latest version). */
public record GetProgram(ProgramId programId, int version) {

    /** The program, null if there is none. */
    public record Result(@Nullable ProgramView program) {}
}
