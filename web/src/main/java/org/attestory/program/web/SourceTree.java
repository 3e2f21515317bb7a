package org.attestory.program.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A YAML text as a JSON tree that remembers where each value was written.
 *
 * @param root null if the text could not be read to its end
 * @param positions by JSON Pointer; that of a map's entry is where its key begins
 * @param errors what is wrong with the YAML itself
 */
record SourceTree(@Nullable JsonNode root, Map<String, SourcePosition> positions, List<ProgramFileError> errors) {

    /** Where the value is written, or, if it is not there, where the nearest value around it is. */
    SourcePosition at(String pointer) {
        String around = pointer;
        while (true) {
            SourcePosition position = positions.get(around);
            if (position != null) {
                return position;
            }
            if (around.isEmpty()) {
                return SourcePosition.START;
            }
            around = around.substring(0, around.lastIndexOf('/'));
        }
    }

    ProgramFileError error(String pointer, String code, Object... arguments) {
        return ProgramFileError.at(at(pointer), pointer, code, arguments);
    }

    /** Appends a key to a pointer, escaped as RFC 6901 section 3 asks. */
    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }
}
