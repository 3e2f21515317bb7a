package org.attestory.readmodel.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** How far the rows of projections can be relied upon. */
public interface Recency {

    /**
     * All that was stored until that instant is reflected in the projection's rows; null if that is not known. It costs
     * nothing to ask, and stands still while the history cannot be reached or the projection lags behind.
     */
    @Nullable
    Instant reflectedUntil(String projection);

    /** Whether an event of that row waits to be handled again, so that the row is not what it ought to be. */
    Mono<Boolean> isParked(String projection, String key);
}
