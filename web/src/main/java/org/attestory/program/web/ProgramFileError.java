package org.attestory.program.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a program file.
 *
 * @param line from 1
 * @param column from 1
 * @param path JSON Pointer (RFC 6901) to the value, empty for the whole file
 * @param code stable name of the defect; its text for people is {@code program-file.error.<code>} in the message bundles
 * @param arguments values for the text
 */
public record ProgramFileError(int line, int column, String path, String code, List<String> arguments) {

    static final Comparator<ProgramFileError> IN_FILE_ORDER = Comparator.comparingInt(ProgramFileError::line)
            .thenComparingInt(ProgramFileError::column)
            .thenComparing(ProgramFileError::path)
            .thenComparing(ProgramFileError::code);

    static ProgramFileError at(SourcePosition position, String path, String code, Object... arguments) {
        return new ProgramFileError(
                position.line(),
                position.column(),
                path,
                code,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
