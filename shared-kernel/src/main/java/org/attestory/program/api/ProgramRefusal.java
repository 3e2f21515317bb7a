package org.attestory.program.api;

import org.attestory.kernel.RefusalCode;

/** Why a program command is refused. */
public enum ProgramRefusal implements RefusalCode {
    /** There is no draft that differs from the published version. */
    NO_DRAFT("program.no-draft"),
    /** The program is retired. */
    RETIRED("program.retired"),
    /** The draft names a template that does not exist or is retired; the argument {@code template} is its identifier. */
    TEMPLATE_NOT_OFFERED("program.template-not-offered"),
    /** No bundled font has some characters that certificates would show; the argument {@code characters} names them. */
    UNDRAWABLE("program.undrawable"),
    /** The definition belongs to another program. */
    SLUG_MISMATCH("program.slug-mismatch");

    private final String code;

    ProgramRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
