package org.attestory.delivery.api;

import org.axonframework.serialization.Revision;

/** The archive could not be made. */
@Revision("1")
public record ExportFailed(ExportId exportId, ExportFailure reason) implements ExportEvent {}
