package org.attestory.delivery.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One export. */
public record GetExport(ExportId exportId) {

    /**
     * The export and its archive.
     *
     * @param export null if there is none
     * @param keptUntil when the archive is destroyed; null if there is none to download, or none any more
     */
    public record Result(
            @Nullable ExportView export,
            ExportProgress progress,
            @Nullable Instant keptUntil) {}
}
