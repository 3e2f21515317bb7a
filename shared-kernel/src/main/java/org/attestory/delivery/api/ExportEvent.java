package org.attestory.delivery.api;

/** What has happened to an export. How far it is, is no fact to keep. */
public sealed interface ExportEvent
        permits ExportRequested, ExportCompleted, ExportFailed, ExportCancelled, ExportDownloaded {

    ExportId exportId();
}
