package org.attestory.eventstore;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores what several commands append by one statement, which is one transaction and one round trip. If one of them
 * conflicts with what is there, none is stored, and each is to be handled again by itself.
 */
final class GroupedAppends {

    private final JdbcTemplate database;
    private final PersistenceExceptionResolver conflicts;
    private final JointCalls<PendingAppend, PendingAppend> inserts;

    GroupedAppends(JdbcTemplate database, PersistenceExceptionResolver conflicts) {
        this.database = database;
        this.conflicts = conflicts;
        this.inserts = new JointCalls<>(this::insert);
    }

    /**
     * Stores, and returns when it is on disk.
     *
     * @throws ConcurrencyException if it, or something stored together with it, conflicts with what is there
     */
    void store(PendingAppend append) {
        if (!append.rows().isEmpty()) {
            inserts.ask(append);
        }
    }

    private List<PendingAppend> insert(List<PendingAppend> group) {
        Map<String, List<Object[]>> rows = new TreeMap<>();
        group.forEach(append -> append.rows()
                .forEach((insert, added) ->
                        rows.computeIfAbsent(insert, kind -> new ArrayList<>()).addAll(added)));
        try {
            database.query(
                    statement(List.copyOf(rows.keySet())),
                    stored -> {},
                    rows.values().stream().flatMap(GroupedAppends::columns).toArray());
        } catch (RuntimeException failed) {
            throw isConflict(failed)
                    ? new ConcurrencyException("stored together with what is there already", failed)
                    : new IllegalStateException("what was appended could not be stored", failed);
        }
        return group;
    }

    /** PostgreSQL executes the parts of a statement as one, and each that inserts to its end, used or not. */
    private static String statement(List<String> inserts) {
        return IntStream.range(0, inserts.size())
                .mapToObj(number -> "insert_" + number + " as (" + inserts.get(number) + ")")
                .collect(Collectors.joining(", ", "with ", " select 1"));
    }

    private static Stream<Object[]> columns(List<Object[]> rows) {
        return IntStream.range(0, rows.getFirst().length).mapToObj(column -> {
            Class<?> type = rows.stream()
                    .map(row -> row[column])
                    .filter(Objects::nonNull)
                    .findFirst()
                    .<Class<?>>map(Object::getClass)
                    .orElse(String.class);
            return rows.stream().map(row -> row[column]).toArray(size -> (Object[]) Array.newInstance(type, size));
        });
    }

    private boolean isConflict(Exception failed) {
        return ConflictRetry.isConflict(failed) || conflicts.isDuplicateKeyViolation(failed);
    }
}
