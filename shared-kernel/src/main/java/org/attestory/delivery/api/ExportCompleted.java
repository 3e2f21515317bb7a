package org.attestory.delivery.api;

import org.axonframework.serialization.Revision;

/** The archive is made and can be downloaded for a while. */
@Revision("1")
public record ExportCompleted(ExportId exportId, ExportedArchive archive) implements ExportEvent {}
