package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The statements that load and write many rows of a table at once. */
final class TableStatements<R> {

    private final Table<R> table;
    private final String select;
    private final String write;

    TableStatements(Table<R> table) {
        this.table = table;
        this.select = "select " + names(table, Column::name) + " from " + table.name();
        this.write = writing(table);
    }

    /** The rows with these keys, and those that have one of the values in a column. */
    Flux<R> load(Connection connection, Set<String> keys, Map<Column<R>, Set<String>> values) {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        if (!keys.isEmpty()) {
            arguments.add(keys.toArray(String[]::new));
            conditions.add(table.requiredKey().name() + " = any($1)");
        }
        values.forEach((column, wanted) -> {
            arguments.add(wanted.toArray(String[]::new));
            conditions.add(column.name() + " = any($" + arguments.size() + ")");
        });
        return conditions.isEmpty()
                ? Flux.empty()
                : Sql.read(
                        connection,
                        select + " where " + String.join(" or ", conditions),
                        row -> table.read(new StoredRow(row)),
                        arguments.toArray());
    }

    /**
     * The values of rows as one array for each column.
     *
     * @throws RowRefusedException if a row does not give its values
     */
    Object[] arrays(List<String> keys, Collection<R> rows) {
        return table.columns().stream().map(column -> array(column, keys, rows)).toArray();
    }

    private @Nullable Object[] array(Column<R> column, List<String> keys, Collection<R> rows) {
        @Nullable Object[] array = column.type().newArray(rows.size());
        int index = 0;
        for (R row : rows) {
            try {
                array[index] = column.value().apply(row);
            } catch (Throwable failure) {
                Failures.rethrowPassing(failure);
                throw new RowRefusedException(keys.get(index), failure);
            }
            index++;
        }
        return array;
    }

    /** Writes rows given as {@link #arrays}. */
    Mono<Long> write(Connection connection, Object[] arrays) {
        return Sql.write(connection, write, arrays);
    }

    Mono<Long> remove(Connection connection, Set<String> keys) {
        return Sql.write(
                connection,
                "delete from " + table.name() + " where " + table.requiredKey().name() + " = any($1)",
                (Object) keys.toArray(String[]::new));
    }

    Mono<Long> empty(Connection connection) {
        return Sql.write(connection, "truncate " + table.name());
    }

    private static <R> String writing(Table<R> table) {
        List<Column<R>> columns = table.columns();
        String arrays = IntStream.range(0, columns.size())
                .mapToObj(index -> columns.get(index).type().arrayParameter(index + 1))
                .collect(Collectors.joining(", "));
        String names = names(table, Column::name);
        return "insert into " + table.name() + " (" + names + ") select "
                + names(table, column -> column.type().fromArray(column.name())) + " from unnest(" + arrays
                + ") as incoming (" + names + ")" + onConflict(table);
    }

    private static <R> String onConflict(Table<R> table) {
        Column<R> key = table.key();
        if (key == null) {
            return "";
        }
        List<Column<R>> others = table.columns().subList(1, table.columns().size());
        return " on conflict (" + key.name() + ") do "
                + (others.isEmpty()
                        ? "nothing"
                        : "update set "
                                + others.stream()
                                        .map(column -> column.name() + " = excluded." + column.name())
                                        .collect(Collectors.joining(", ")));
    }

    private static <R> String names(Table<R> table, Function<Column<R>, String> form) {
        return table.columns().stream().map(form).collect(Collectors.joining(", "));
    }
}
