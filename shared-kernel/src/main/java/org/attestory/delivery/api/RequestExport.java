package org.attestory.delivery.api;

import java.time.Instant;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for the certificates that fit a filter and were issued by then, as one archive; it is made in the background. */
@AllowedTo(Role.REGISTRAR)
public record RequestExport(@TargetAggregateIdentifier ExportId exportId, ExportFilter filter, Instant requestedAt)
        implements ExportCommand {}
