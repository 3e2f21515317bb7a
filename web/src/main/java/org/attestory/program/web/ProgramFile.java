package org.attestory.program.web;

import java.util.List;
import org.attestory.program.api.ProgramDefinition;

/** What reading a program file came to: a whole program, or all that is wrong with the file. Never half a program. */
public sealed interface ProgramFile {

    /** The file is sound. */
    record Accepted(ProgramDefinition definition) implements ProgramFile {}

    /**
     * The file is not sound.
     *
     * @param errors in the order of the file, at least one
     * @param omitted how many more there are beyond those that are listed
     */
    record Refused(List<ProgramFileError> errors, int omitted) implements ProgramFile {}
}
