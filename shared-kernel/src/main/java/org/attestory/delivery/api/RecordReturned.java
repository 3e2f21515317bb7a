package org.attestory.delivery.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the post brought the copy back. The holder may ask again, with another address. */
@AllowedTo(Role.REGISTRAR)
public record RecordReturned(@TargetAggregateIdentifier PrintedCopyId copyId) implements PrintedCopyCommand {}
