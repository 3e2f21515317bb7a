package org.attestory.program.query;

import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramPublished;

/**
 * A row of the table of programs: a published version, or the program as a whole with its draft. Both are in one table so
 * that they change at once.
 */
sealed interface ProgramRow {

    ProgramId programId();

    /** From 1; 0 for the program as a whole. */
    int version();

    default String key() {
        return key(programId(), version());
    }

    static String key(ProgramId programId, int version) {
        return programId.value() + "/" + version;
    }

    /** The program as a whole. */
    record Whole(ProgramHead head) implements ProgramRow {

        @Override
        public ProgramId programId() {
            return head.programId();
        }

        @Override
        public int version() {
            return 0;
        }
    }

    /** A published version, which never changes. */
    record Version(ProgramId programId, int version, ProgramDefinition definition) implements ProgramRow {

        static Version of(ProgramPublished event) {
            return new Version(event.programId(), event.version(), event.definition());
        }
    }
}
