package org.attestory.readmodel.query;

import java.util.Set;
import reactor.core.publisher.Mono;

/** The projections that run here, for those who look after them. */
public interface Projections {

    Set<String> names();

    /** Empties a projection's table and begins to rebuild it from the first event; completes when the rebuild has begun. */
    Mono<Void> reset(String name);

    /**
     * Handles the parked events of a projection again, in order.
     *
     * @return how many are still parked
     */
    Mono<Long> retryParked(String name);
}
