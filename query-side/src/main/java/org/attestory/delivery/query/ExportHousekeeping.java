package org.attestory.delivery.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.attestory.delivery.api.ExportView;
import org.jspecify.annotations.Nullable;

/** Destroys the files that nobody may have any more. */
final class ExportHousekeeping {

    private final ExportDirectory directory;
    private final Exports exports;
    private final Clock clock;

    ExportHousekeeping(ExportDirectory directory, Exports exports, Clock clock) {
        this.directory = directory;
        this.exports = exports;
        this.clock = clock;
    }

    void clean() throws IOException {
        Instant now = clock.instant();
        for (Path file : directory.files()) {
            ExportFiles owner = ExportFiles.around(file).orElseThrow();
            ExportView export = exports.one(owner.exportId()).toFuture().join();
            if (!isNeeded(file, owner, export, now)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A table that is being rebuilt knows no export for a while; files are kept then until they are old. */
    private boolean isNeeded(Path file, ExportFiles owner, @Nullable ExportView export, Instant now)
            throws IOException {
        if (export == null) {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return now.isBefore(directory.keptUntil(written));
        }
        return switch (export.state()) {
            case RUNNING -> owner.erasures() == export.erasures();
            case COMPLETED ->
                directory.keptUntil(export).filter(now::isBefore).isPresent()
                        && file.getFileName()
                                .equals(directory.filesOf(export).finished().getFileName());
            case FAILED, CANCELLED, WITHDRAWN -> false;
        };
    }
}
