package org.attestory.delivery.api;

import org.axonframework.serialization.Revision;

/** Somebody stopped the export before it was made. */
@Revision("1")
public record ExportCancelled(ExportId exportId) implements ExportEvent {}
