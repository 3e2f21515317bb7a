package org.attestory.readmodel.query;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads rows. */
public interface ReadModel {

    /** The row with that key, or nothing. */
    <R> Mono<R> find(Table<R> table, String key);

    /**
     * The rows for which a condition holds.
     *
     * @param tail what follows {@code where}: conditions on the columns with the arguments as {@code $1}, {@code $2}, and
     *     whatever may follow them (order by, limit); never text that came from outside
     */
    <R> Flux<R> where(Table<R> table, String tail, Object... arguments);

    /** How many rows there are for which a condition holds, see {@link #where}. */
    Mono<Long> count(Table<?> table, String condition, Object... arguments);
}
