package org.attestory.readmodel.query;

import reactor.core.publisher.Flux;

/** Tells caches which rows changed, whichever node changed them. */
public interface ReadModelNews {

    /**
     * News of a table, without end and without error. Changes made on this node arrive before subscribers of queries hear
     * of them. The same change may arrive twice; a change is never missed without {@link News.AnythingChanged}.
     */
    Flux<News> of(Table<?> table);
}
