package org.attestory.program.command;

import java.util.Optional;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;

/** What other capabilities of the command side may know of programs when they decide. */
public interface PublishedPrograms {

    /** The definition frozen as that version; empty if it was never published. */
    Optional<ProgramDefinition> definition(ProgramId programId, int version);

    /** The version that learners are offered at this moment; empty if unknown, never published or retired. */
    Optional<Integer> offeredVersion(ProgramId programId);
}
