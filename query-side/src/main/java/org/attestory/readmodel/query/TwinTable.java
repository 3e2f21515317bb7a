package org.attestory.readmodel.query;

import io.r2dbc.spi.Connection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A second table beside one in use, for the same rows made anew. It has the same columns, defaults, checks and indexes. */
final class TwinTable<R> {

    private final Table<R> used;
    private final Table<R> made;
    private final String key;
    private final String differs;

    TwinTable(Table<R> used) {
        this.used = used;
        this.made = used.beside("rebuilt_" + used.name());
        this.key = used.requiredKey().name();
        this.differs = "(" + columns("used.") + ") is distinct from (" + columns("made.") + ")";
    }

    Table<R> table() {
        return made;
    }

    /** Nobody else reads it, and it need not outlive the server: it is kept out of the log that makes tables safe. */
    Mono<Long> create(Connection connection) {
        return Flux.concat(
                        drop(connection),
                        Sql.write(
                                connection,
                                "create unlogged table " + made.name() + " (like " + used.name() + " including all)"))
                .reduce(0L, Long::sum);
    }

    Mono<Long> drop(Connection connection) {
        return Sql.write(connection, "drop table if exists " + made.name());
    }

    /** How both differ, by the kind of difference. */
    Mono<List<Difference>> differences(Connection connection) {
        return Sql.read(
                        connection,
                        """
                        select kind, count(*) as rows, (array_agg(key order by key))[1:%d] as examples
                        from (select coalesce(used.%2$s, made.%2$s) as key,
                                  case when used.%2$s is null then 'MISSING' when made.%2$s is null then 'SURPLUS'
                                      else 'DIFFERENT' end as kind
                              from %3$s used full join %4$s made on used.%2$s = made.%2$s
                              where %5$s) differing
                        group by kind order by kind""".formatted(Comparison.MOST_EXAMPLES, key, used.name(), made.name(), differs),
                        row -> new Difference(
                                Kind.valueOf(Objects.requireNonNull(row.get("kind", String.class))),
                                Objects.requireNonNull(row.get("rows", Long.class)),
                                List.of(Objects.requireNonNull(row.get("examples", String[].class)))))
                .collectList();
    }

    /** Makes the rows in use the same as those made anew, touching none that is so already. */
    Mono<Long> takeOver(Connection connection) {
        String names = names("", Column::name);
        return Flux.concat(
                        Sql.write(
                                connection,
                                "delete from %1$s used where not exists (select from %2$s made where made.%3$s = used.%3$s)"
                                        .formatted(used.name(), made.name(), key)),
                        Sql.write(connection, """
                                insert into %1$s (%2$s)
                                select %3$s from %4$s made left join %1$s used on used.%5$s = made.%5$s where %6$s
                                on conflict (%5$s) do update set %7$s""".formatted(
                                        used.name(),
                                        names,
                                        names("made.", Column::name),
                                        made.name(),
                                        key,
                                        differs,
                                        names("", column -> column.name() + " = excluded." + column.name()))))
                .reduce(0L, Long::sum);
    }

    /** Documents are compared as they are written: PostgreSQL does not compare values of type json. */
    private String columns(String prefix) {
        return names(prefix, column -> column.name() + (column.type() == ColumnType.DOCUMENT ? "::text" : ""));
    }

    private String names(String prefix, Function<Column<R>, String> form) {
        return used.columns().stream()
                .map(column -> prefix + form.apply(column))
                .collect(Collectors.joining(", "));
    }

    enum Kind {
        MISSING,
        SURPLUS,
        DIFFERENT
    }

    record Difference(Kind kind, long rows, List<String> examples) {

        static long of(Kind kind, List<Difference> all) {
            return all.stream()
                    .filter(one -> one.kind == kind)
                    .mapToLong(Difference::rows)
                    .sum();
        }

        static List<String> examples(List<Difference> all) {
            return all.stream()
                    .map(Difference::examples)
                    .flatMap(List::stream)
                    .limit(Comparison.MOST_EXAMPLES)
                    .toList();
        }
    }
}
