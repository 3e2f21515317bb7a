package org.attestory.readmodel.query;

import java.util.Set;
import reactor.core.publisher.Mono;

/** The projections that run here, for those who look after them. */
public interface Projections {

    Set<String> names();

    /** Empties a projection's table and begins to rebuild it from the first event; completes when the rebuild has begun. */
    Mono<Void> reset(String name);

    /**
     * Makes a projection's rows anew from the first event, beside those in use, and compares both as of the same event.
     *
     * @param takeOver whether to write what differs over the rows in use, in the transaction that compares
     * @param progress hears how far it has come
     * @return fails with {@link IllegalStateException} while any node does so already
     */
    Mono<Comparison> rebuildBeside(String name, boolean takeOver, CheckProgress progress);

    /** The same, while nobody wants to know how far it has come. */
    default Mono<Comparison> rebuildBeside(String name, boolean takeOver) {
        return rebuildBeside(name, takeOver, CheckProgress.UNHEARD);
    }

    /**
     * Handles the parked events of a projection again, in order.
     *
     * @return how many are still parked
     */
    Mono<Long> retryParked(String name);
}
