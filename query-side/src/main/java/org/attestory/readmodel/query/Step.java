package org.attestory.readmodel.query;

import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** One thing that an event wants changed. */
sealed interface Step<R> {

    EventMessage<?> event();

    record Create<R>(EventMessage<?> event, String key, R row) implements Step<R> {}

    record Change<R>(EventMessage<?> event, String key, RowChange<R> change) implements Step<R> {}

    record CreateOrChange<R>(EventMessage<?> event, String key, RowCreation<R> change) implements Step<R> {}

    /**
     * For every row that has the value.
     *
     * @param only the one row it is still meant for, null if for all
     */
    record ChangeAll<R>(
            EventMessage<?> event,
            Column<R> column,
            String value,
            RowChange<R> change,
            @Nullable String only) implements Step<R> {}

    /**
     * A row without a key of its own.
     *
     * @param key groups rows that must not overtake each other: the aggregate
     */
    record Append<R>(EventMessage<?> event, String key, R row) implements Step<R> {}
}
