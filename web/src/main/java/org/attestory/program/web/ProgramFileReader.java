package org.attestory.program.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads program files (docs/program-format.md). A file is taken whole or not at all, and everything that is wrong with it
 * is told at once: first what is no YAML, then what the schema does not allow, then what only the whole file shows.
 */
public final class ProgramFileReader {

    /** The largest file, in bytes. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_ERRORS = 1000;

    private final ProgramFileSchema schema = new ProgramFileSchema();

    /** Reads a file's bytes, which are UTF-8. */
    public ProgramFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return tooLarge();
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult end = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (end.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            return refused(List.of(ProgramFileError.at(new SourcePosition(line, column), "", "not-utf-8")));
        }
        return read(YamlReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    /** The answer to a file that is larger than {@link #LARGEST}. */
    static ProgramFile tooLarge() {
        return refused(List.of(ProgramFileError.at(SourcePosition.START, "", "too-large", LARGEST >> 20)));
    }

    private ProgramFile read(SourceTree tree) {
        JsonNode root = tree.root();
        if (root == null) {
            return refused(tree.errors());
        }
        Set<String> told = tree.errors().stream().map(ProgramFileError::path).collect(Collectors.toSet());
        List<ProgramFileError> errors = new ArrayList<>(tree.errors());
        schema.errors(tree, root).stream()
                .filter(error -> !told.contains(error.path()))
                .forEach(errors::add);
        errors.addAll(new ProgramFileRules(tree, root).errors());
        return errors.isEmpty() ? new ProgramFile.Accepted(ProgramFileDefinition.of(root)) : refused(errors);
    }

    private static ProgramFile refused(List<ProgramFileError> errors) {
        List<ProgramFileError> listed = errors.stream()
                .distinct()
                .sorted(ProgramFileError.IN_FILE_ORDER)
                .toList();
        int shown = Math.min(listed.size(), MOST_ERRORS);
        return new ProgramFile.Refused(List.copyOf(listed.subList(0, shown)), listed.size() - shown);
    }
}
