package org.attestory.program.web;

/** A program file was not taken; says all that is wrong with it. */
final class RefusedFileException extends RuntimeException {

    private final transient ProgramFile.Refused file;

    RefusedFileException(ProgramFile.Refused file) {
        super("a program file was refused", null, false, false);
        this.file = file;
    }

    ProgramFile.Refused file() {
        return file;
    }
}
