package org.attestory.delivery.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportView;

/**
 * The files of one export. Their names tell how many erasures they have seen, so that an archive from before another one
 * is never taken for the one after.
 */
record ExportFiles(Path root, ExportId exportId, int erasures) {

    private static final Pattern NAME = Pattern.compile("(export-[a-z0-9-]+)\\.([0-9]{1,9})\\.[a-z]+(\\.next)?");

    static ExportFiles of(Path root, ExportView export) {
        return new ExportFiles(root, export.exportId(), export.erasures());
    }

    /** Those that a file belongs to; nothing if it is none of ours. */
    static Optional<ExportFiles> around(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new ExportFiles(
                        file.resolveSibling("."), new ExportId(name.group(1)), Integer.parseInt(name.group(2))))
                : Optional.empty();
    }

    Path finished() {
        return named("zip");
    }

    Path unfinished() {
        return named("part");
    }

    Path directory() {
        return named("directory");
    }

    Path manifest() {
        return named("csv");
    }

    Path checkpoint() {
        return named("checkpoint");
    }

    /** Destroys what was needed to make the archive. */
    void deleteTools() throws IOException {
        for (Path file : List.of(checkpoint(), unfinished(), directory(), manifest())) {
            Files.deleteIfExists(file);
        }
    }

    private Path named(String ending) {
        return root.resolve(exportId.value() + "." + erasures + "." + ending);
    }
}
