package org.attestory.delivery.api;

import org.attestory.kernel.AllowedTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the archive cannot be made. */
@AllowedTo(system = true)
public record FailExport(@TargetAggregateIdentifier ExportId exportId, ExportFailure reason) implements ExportCommand {}
