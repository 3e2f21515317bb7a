package org.attestory.program.query;

import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramState;
import org.attestory.program.api.ProgramView;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a program as a whole, beside its published versions.
 *
 * @param latestVersion 0 if never published
 * @param draft null if there is none newer than the latest version
 */
record ProgramHead(
        ProgramId programId,
        ProgramState state,
        int latestVersion,
        @Nullable ProgramDefinition draft) {

    /** This program in a published version. */
    ProgramView in(int version, ProgramDefinition definition) {
        return new ProgramView(programId, state, version, draft != null, definition);
    }
}
