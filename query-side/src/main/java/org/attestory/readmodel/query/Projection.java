package org.attestory.readmodel.query;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one table in step with the events. A subclass is a component with {@link ProcessingGroup} (its name for ever: the
 * position is kept under it), passes its table to the constructor and has plain {@code @EventHandler} methods that call
 * {@link #create}, {@link #change}, {@link #createOrChange}, {@link #remove}, {@link #changeAll} or {@link #append}.
 *
 * <p>Handlers only say what shall change: nothing is read or written before the end of a batch of events. Then the rows
 * concerned are loaded at once, the functions are applied in the order of the events, and all that changed is written
 * together with the position in one transaction: each event has its effect exactly once. An event whose handler or
 * function fails is parked, and with it all later changes of the same row, until it is retried.
 *
 * <p>Functions are pure: they may run again, on another thread. They know no clock and no other row.
 *
 * @param <R> an immutable row
 */
public abstract class Projection<R> {

    private final Table<R> table;
    private final String name;

    @SuppressWarnings("ThreadLocalUsage") // a projection lives as long as the application
    private final ThreadLocal<@Nullable Changes<R>> changes = new ThreadLocal<>();

    protected Projection(Table<R> table) {
        this.table = table;
        this.name = nameOf(getClass());
    }

    /** Adds a row that is known to be new, without looking whether it is there; should it be, it is replaced. */
    protected final void create(R row) {
        recorder().create(row);
    }

    /** Changes the row with that key. That there is none is a failure, and parks the event. */
    protected final void change(String key, RowChange<R> change) {
        recorder().change(key, change);
    }

    /** Changes the row with that key, or makes it where there is none. */
    protected final void createOrChange(String key, RowCreation<R> change) {
        recorder().createOrChange(key, change);
    }

    /** Removes the row with that key, if there is one. */
    protected final void remove(String key) {
        recorder().createOrChange(key, row -> null);
    }

    /** Changes every row that has this value in that text column at this point of the history. */
    protected final void changeAll(String column, String value, RowChange<R> change) {
        recorder().changeAll(table.column(column), value, change);
    }

    /** Adds a row to a table without a key. */
    protected final void append(R row) {
        recorder().append(row);
    }

    /**
     * Called after the commit for each row as it is now, but not while history is replayed: the place to tell those who
     * subscribed to a query.
     */
    protected void changed(R row, QueryUpdateEmitter updates) {}

    public final Table<R> table() {
        return table;
    }

    /** The name of its position, its metrics and its alerts. */
    public final String name() {
        return name;
    }

    final void recordInto(@Nullable Changes<R> recorder) {
        if (recorder == null) {
            changes.remove();
        } else {
            changes.set(recorder);
        }
    }

    private Changes<R> recorder() {
        Changes<R> recorder = changes.get();
        if (recorder == null) {
            throw new IllegalStateException("only an event handler may change rows of " + table.name());
        }
        return recorder;
    }

    static String nameOf(Class<?> type) {
        ProcessingGroup group = type.getAnnotation(ProcessingGroup.class);
        if (group == null) {
            throw new IllegalStateException(type.getName() + " needs @ProcessingGroup");
        }
        return group.value();
    }
}
