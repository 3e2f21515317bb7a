package org.attestory.readmodel.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Applies the steps of a batch to rows in memory. A step that fails leaves its row as it was before the event, and parks
 * the event and every later one for that row.
 */
final class Fold<R> {

    private final Table<R> table;
    private final Set<String> parkedKeys;
    private final Map<String, Refusal> refused;
    private final Map<String, Cell<R>> cells = new LinkedHashMap<>();
    private final List<Appended<R>> appended = new ArrayList<>();
    private final List<ParkedEvent> parked = new ArrayList<>();

    /**
     * A fold that begins with the rows as they are stored.
     *
     * @param parkedKeys of rows that earlier events wait for
     * @param refused what cannot be written, by key of its row: the event is to be parked, and every later one for the row
     */
    Fold(Table<R> table, Collection<R> stored, Set<String> parkedKeys, Map<String, Refusal> refused) {
        this.table = table;
        this.parkedKeys = new HashSet<>(parkedKeys);
        this.refused = refused;
        for (R row : stored) {
            cells.put(table.keyOf(row), new Cell<>(row));
        }
    }

    void apply(Step<R> step) {
        switch (step) {
            case Step.Create<R> create -> attempt(create.key(), create.event(), row -> create.row());
            case Step.Change<R> change ->
                attempt(change.key(), change.event(), row -> change.change().apply(present(row)));
            case Step.CreateOrChange<R> change -> attempt(change.key(), change.event(), change.change());
            case Step.ChangeAll<R> all -> changeAll(all);
            case Step.Append<R> append -> {
                if (mayTouch(append.key(), append.event())) {
                    appended.add(new Appended<>(append.key(), append.event(), append.row()));
                }
            }
        }
    }

    /** The rows to be written, by key. */
    Map<String, R> changed() {
        Map<String, R> rows = new LinkedHashMap<>();
        cells.forEach((key, cell) -> {
            if (cell.changed && cell.row != null) {
                rows.put(key, cell.row);
            }
        });
        return rows;
    }

    /** The keys of the rows to be removed. */
    Set<String> removed() {
        Set<String> keys = new HashSet<>();
        cells.forEach((key, cell) -> {
            if (cell.changed && cell.row == null) {
                keys.add(key);
            }
        });
        return keys;
    }

    List<Appended<R>> appended() {
        return appended;
    }

    /** What the events made of a row, or which rows they appended under the key, one after the other. */
    List<Version<R>> versions(String key) {
        Cell<R> cell = cells.get(key);
        return cell != null
                ? cell.versions
                : appended.stream()
                        .filter(row -> row.key().equals(key))
                        .map(row -> new Version<>(row.event(), row.row()))
                        .toList();
    }

    List<ParkedEvent> parked() {
        return parked;
    }

    private void changeAll(Step.ChangeAll<R> all) {
        for (Map.Entry<String, Cell<R>> entry : List.copyOf(cells.entrySet())) {
            R row = entry.getValue().row;
            if (row != null
                    && (all.only() == null || all.only().equals(entry.getKey()))
                    && all.value().equals(all.column().value().apply(row))) {
                attempt(entry.getKey(), all.event(), current -> all.change().apply(present(current)));
            }
        }
    }

    private void attempt(String key, EventMessage<?> event, RowCreation<R> change) {
        if (!mayTouch(key, event)) {
            return;
        }
        Cell<R> cell = cells.computeIfAbsent(key, missing -> new Cell<>(null));
        cell.enter(event);
        try {
            cell.become(change.apply(cell.row), event);
        } catch (Throwable failure) {
            Failures.rethrowPassing(failure);
            cell.restore();
            park(key, event, failure);
        }
    }

    private boolean mayTouch(String key, EventMessage<?> event) {
        if (parkedKeys.contains(key)) {
            park(key, event, null);
            return false;
        }
        Refusal refusal = refused.get(key);
        if (refusal != null && refusal.event().equals(event)) {
            park(key, event, refusal.reason());
            return false;
        }
        return true;
    }

    private void park(String key, EventMessage<?> event, @Nullable Throwable failure) {
        parkedKeys.add(key);
        parked.add(ParkedEvent.ofRow(key, event, failure));
    }

    private R present(@Nullable R row) {
        if (row == null) {
            throw new MissingRowException(table.name());
        }
        return row;
    }

    /** A new row of a table without a key. */
    record Appended<R>(String key, EventMessage<?> event, R row) {}

    /** A row as an event left it. */
    record Version<R>(EventMessage<?> event, R row) {}

    /** An event whose row PostgreSQL does not take. */
    record Refusal(EventMessage<?> event, Throwable reason) {}

    private static final class Cell<R> {

        private final List<Version<R>> versions = new ArrayList<>(1);
        private @Nullable R row;
        private boolean changed;
        private @Nullable EventMessage<?> event;
        private @Nullable R before;
        private boolean changedBefore;

        Cell(@Nullable R row) {
            this.row = row;
        }

        void enter(EventMessage<?> next) {
            if (!next.equals(event)) {
                event = next;
                before = row;
                changedBefore = changed;
            }
        }

        void become(@Nullable R next, EventMessage<?> cause) {
            changed |= !Objects.equals(next, row);
            row = next;
            if (next != null) {
                versions.add(new Version<>(cause, next));
            }
        }

        void restore() {
            versions.removeIf(version -> version.event().equals(event));
            row = before;
            changed = changedBefore;
        }
    }
}
