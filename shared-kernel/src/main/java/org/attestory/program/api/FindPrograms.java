package org.attestory.program.api;

import java.util.List;

/** Programs: those on offer, or all of them for those who manage them. */
public record FindPrograms(boolean onlyOffered) {

    /** In order of their slugs. */
    public record Result(List<ProgramView> programs) {}
}
