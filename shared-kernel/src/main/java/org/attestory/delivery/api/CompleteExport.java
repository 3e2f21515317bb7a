package org.attestory.delivery.api;

import org.attestory.kernel.AllowedTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the archive is made. */
@AllowedTo(system = true)
public record CompleteExport(@TargetAggregateIdentifier ExportId exportId, ExportedArchive archive)
        implements ExportCommand {}
