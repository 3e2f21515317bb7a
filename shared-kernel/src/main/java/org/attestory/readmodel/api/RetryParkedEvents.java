package org.attestory.readmodel.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;

/** Lets a read model handle its parked events again, in order, once what stopped it is repaired. */
@AllowedTo(Role.ADMINISTRATOR)
public record RetryParkedEvents(String projection) {}
