package org.attestory.eventstore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the command that is being handled will append, collected so that it can be stored together with what others
 * append. Whoever adds a row takes for granted that it is not there yet: if it is, nothing is stored, and the command is
 * handled again by itself.
 */
public final class PendingAppend {

    private static final ScopedValue<PendingAppend> CURRENT = ScopedValue.newInstance();

    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    private PendingAppend() {}

    /** That of the command being handled on this thread; empty if the command is stored by itself. */
    public static Optional<PendingAppend> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * Adds a row that is not there yet.
     *
     * @param insert the same text whenever rows of the same kind are added; takes an array for each column, as in
     *     {@code insert into shelf (place, book) select * from unnest(?::int[], ?::text[])}
     * @param values one for each column; what a {@link Supplier} gives is waited for when the row is stored
     */
    public void add(String insert, @Nullable Object... values) {
        rows.computeIfAbsent(insert, kind -> new ArrayList<>()).add(values);
    }

    static <R> R collecting(Supplier<R> handling) {
        return ScopedValue.where(CURRENT, new PendingAppend()).call(handling::get);
    }

    /** Waits for all values. */
    Map<String, List<@Nullable Object[]>> rows() {
        rows.values().forEach(added -> added.forEach(PendingAppend::complete));
        return rows;
    }

    private static void complete(@Nullable Object[] row) {
        for (int column = 0; column < row.length; column++) {
            if (row[column] instanceof Supplier<?> later) {
                row[column] = later.get();
            }
        }
    }
}
