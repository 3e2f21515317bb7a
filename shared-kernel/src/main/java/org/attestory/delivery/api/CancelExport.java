package org.attestory.delivery.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stops an export that is being made; what there is of it is destroyed. */
@AllowedTo(Role.REGISTRAR)
public record CancelExport(@TargetAggregateIdentifier ExportId exportId) implements ExportCommand {}
