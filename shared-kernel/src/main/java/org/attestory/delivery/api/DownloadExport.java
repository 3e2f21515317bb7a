package org.attestory.delivery.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that somebody is about to have the archive; nobody gets it without. */
@AllowedTo(Role.REGISTRAR)
public record DownloadExport(@TargetAggregateIdentifier ExportId exportId) implements ExportCommand {}
