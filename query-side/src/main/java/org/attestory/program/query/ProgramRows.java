package org.attestory.program.query;

import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramView;
import org.jspecify.annotations.Nullable;

/**
 * A program as it was read.
 *
 * @param version the published version that was asked for, null if there is none
 */
record ProgramRows(ProgramHead head, ProgramRow.@Nullable Version version) {

    /** The published version that was asked for, null if there is none. */
    @Nullable
    ProgramView published() {
        return version == null ? null : head.in(version.version(), version.definition());
    }

    /** The draft, else the published version that was asked for. */
    @Nullable
    ProgramView draft() {
        ProgramDefinition draft = head.draft();
        return draft == null ? published() : head.in(0, draft);
    }

    /** The published version, else the draft of a program that was never published. */
    @Nullable
    ProgramView publishedOrDraft() {
        ProgramView published = published();
        return published == null ? draft() : published;
    }
}
