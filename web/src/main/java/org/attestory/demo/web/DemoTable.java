package org.attestory.demo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attestory.database.web.PrivateFile;

/**
 * The accounts and codes to try. Its file is written when everything in it exists, so it also tells that all is done.
 *
 * @param lines {@code account <role> <email> <password>} or {@code code <status> <code>}
 */
record DemoTable(List<String> lines) {

    DemoTable {
        lines = List.copyOf(lines);
    }

    static Optional<DemoTable> readFrom(Path file) {
        try {
            return Files.exists(file) ? Optional.of(new DemoTable(Files.readAllLines(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DemoTable writtenTo(Path file) {
        try {
            PrivateFile.write(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never the lines: what is printed by accident ends in logs. */
    @Override
    public String toString() {
        return "DemoTable[" + lines.size() + " lines]";
    }
}
