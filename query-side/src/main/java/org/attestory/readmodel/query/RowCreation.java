package org.attestory.readmodel.query;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row that may be there.
 *
 * @param <R> an immutable row
 */
@FunctionalInterface
public interface RowCreation<R> {

    /** The new row for the present one, which is null where there is none; null leaves or removes it. */
    @Nullable
    R apply(@Nullable R row);
}
