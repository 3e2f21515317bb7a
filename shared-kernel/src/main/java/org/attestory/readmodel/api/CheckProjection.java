package org.attestory.readmodel.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;

/**
 * Makes a read model anew from the history, beside the one in use, and compares both. It is answered when that has begun.
 *
 * @param takesOver whether to put right what differs
 */
@AllowedTo(Role.ADMINISTRATOR)
public record CheckProjection(String projection, boolean takesOver) {}
