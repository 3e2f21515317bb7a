package org.attestory.delivery.api;

/** What can be asked of an export. */
public sealed interface ExportCommand permits RequestExport, DownloadExport, CancelExport, CompleteExport, FailExport {

    ExportId exportId();
}
