package org.attestory.readmodel.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a read model follows the history.
 *
 * @param position of the latest event taken in, -1 before the first
 * @param behind how far the history reaches beyond that
 * @param reflectedUntil all that was recorded until then is taken in; null if that is not known
 * @param node the process that follows for all, null if none does at the moment
 * @param parked how many events wait for it to be repaired
 * @param check the latest, null if there was none
 */
public record ProjectionView(
        String projection,
        long position,
        long behind,
        @Nullable Instant reflectedUntil,
        @Nullable String node,
        long parked,
        @Nullable ProjectionCheck check) {}
