package org.attestory.readmodel.query;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** What the events of a batch want changed, in order. */
final class Recording<R> implements Changes<R> {

    private final Column<R> key;
    private final boolean keyed;
    private final List<Step<R>> steps = new ArrayList<>();
    private @Nullable EventMessage<?> event;
    private @Nullable String only;
    private int beginning;

    Recording(Table<R> table) {
        this.keyed = table.key() != null;
        this.key = table.columns().getFirst();
    }

    /**
     * Begins with the next event.
     *
     * @param onlyKey the one row to be changed, null for all
     */
    void begin(EventMessage<?> nextEvent, @Nullable String onlyKey) {
        event = nextEvent;
        only = onlyKey;
        beginning = steps.size();
    }

    /** Takes back what the current event wanted. */
    void forgetCurrent() {
        steps.subList(beginning, steps.size()).clear();
    }

    List<Step<R>> steps() {
        return steps;
    }

    @Override
    public void create(R row) {
        requireKey(true);
        String rowKey = (String) key.value().apply(row);
        if (rowKey == null) {
            throw new IllegalArgumentException("a row needs a key");
        }
        if (concerns(rowKey)) {
            steps.add(new Step.Create<>(current(), rowKey, row));
        }
    }

    @Override
    public void change(String rowKey, RowChange<R> change) {
        requireKey(true);
        if (concerns(rowKey)) {
            steps.add(new Step.Change<>(current(), rowKey, change));
        }
    }

    @Override
    public void createOrChange(String rowKey, RowCreation<R> change) {
        requireKey(true);
        if (concerns(rowKey)) {
            steps.add(new Step.CreateOrChange<>(current(), rowKey, change));
        }
    }

    @Override
    public void changeAll(Column<R> column, String value, RowChange<R> change) {
        requireKey(true);
        if (column.type() != ColumnType.TEXT) {
            throw new IllegalArgumentException("column " + column.name() + " is no text column");
        }
        steps.add(new Step.ChangeAll<>(current(), column, value, change, only));
    }

    @Override
    public void append(R row) {
        requireKey(false);
        steps.add(new Step.Append<>(current(), ParkedEvent.aggregateOf(current()), row));
    }

    private boolean concerns(String rowKey) {
        return only == null || only.equals(rowKey);
    }

    private EventMessage<?> current() {
        if (event == null) {
            throw new IllegalStateException("no event is being handled");
        }
        return event;
    }

    private void requireKey(boolean required) {
        if (keyed != required) {
            throw new IllegalStateException(
                    required ? "a table without a key is only appended to" : "a table with a key is not appended to");
        }
    }
}
