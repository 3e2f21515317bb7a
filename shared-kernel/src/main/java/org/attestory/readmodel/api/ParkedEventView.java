package org.attestory.readmodel.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a read model could not take in, or that waits behind one. It tells which event and never what it says.
 *
 * @param position of the read model when it met the event
 * @param event the event's name
 * @param failure kind of what went wrong, null for an event that waits behind an earlier one
 */
public record ParkedEventView(
        String projection,
        long position,
        String event,
        @Nullable String failure,
        Instant parkedAt) {}
