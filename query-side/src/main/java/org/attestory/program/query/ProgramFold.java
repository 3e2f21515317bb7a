package org.attestory.program.query;

import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramEvent;
import org.attestory.program.api.ProgramPublished;
import org.attestory.program.api.ProgramRetired;
import org.attestory.program.api.ProgramState;
import org.jspecify.annotations.Nullable;

/** A program as a whole, event by event. */
final class ProgramFold {

    private ProgramFold() {}

    /**
     * The program after one more event.
     *
     * @param before null before its first draft
     */
    static ProgramHead apply(@Nullable ProgramHead before, ProgramEvent event) {
        return switch (event) {
            case ProgramDrafted drafted -> drafted(before, drafted);
            case ProgramPublished published ->
                new ProgramHead(published.programId(), ProgramState.PUBLISHED, published.version(), null);
            case ProgramRetired retired -> retired(before, retired);
        };
    }

    private static ProgramHead drafted(@Nullable ProgramHead before, ProgramDrafted event) {
        return before == null
                ? new ProgramHead(event.programId(), ProgramState.DRAFT, 0, event.definition())
                : new ProgramHead(before.programId(), before.state(), before.latestVersion(), event.definition());
    }

    private static ProgramHead retired(@Nullable ProgramHead before, ProgramRetired event) {
        if (before == null) {
            throw new IllegalStateException(event.programId() + " has a history that does not begin with a draft");
        }
        return new ProgramHead(before.programId(), ProgramState.RETIRED, before.latestVersion(), before.draft());
    }
}
