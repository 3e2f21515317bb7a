package org.attestory.readmodel.query;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row that is there.
 *
 * @param <R> an immutable row
 */
@FunctionalInterface
public interface RowChange<R> {

    /** The new row; null removes it, an equal one leaves it as it is. */
    @Nullable
    R apply(R row);
}
