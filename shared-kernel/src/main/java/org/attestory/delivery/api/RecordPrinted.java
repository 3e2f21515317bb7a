package org.attestory.delivery.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the copy lies printed on the desk. */
@AllowedTo(Role.REGISTRAR)
public record RecordPrinted(@TargetAggregateIdentifier PrintedCopyId copyId) implements PrintedCopyCommand {}
