package org.attestory.delivery.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a printed copy that is not posted: by the holder until it is printed, by a registrar until it is posted. */
@AllowedTo({Role.LEARNER, Role.REGISTRAR})
public record CancelPrintedCopy(@TargetAggregateIdentifier PrintedCopyId copyId) implements PrintedCopyCommand {}
