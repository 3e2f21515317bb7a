package org.attestory.readmodel.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of the read model: its key, its columns and how rows go in and come out. Names are those of the migrations.
 *
 * <pre>{@code
 * static final Table<LearnerRow> LEARNERS = Table.<LearnerRow>named("learner")
 *         .key("account_id", LearnerRow::accountId)
 *         .text("name", LearnerRow::name)
 *         .document("document", LearnerRow::document)
 *         .readBy(row -> new LearnerRow(
 *                 row.text("account_id"), row.textOrNull("name"), row.document("document", Learner.class)));
 * }</pre>
 *
 * @param <R> an immutable row, usually a record
 */
public final class Table<R> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private final String name;
    private final @Nullable Column<R> key;
    private final List<Column<R>> columns;
    private final Function<StoredRow, R> reader;

    private Table(Builder<R> builder, Function<StoredRow, R> reader) {
        this.name = builder.name;
        this.key = builder.key;
        this.columns = List.copyOf(builder.columns);
        this.reader = reader;
    }

    private Table(String name, Table<R> like) {
        this.name = checkedName(name);
        this.key = like.key;
        this.columns = like.columns;
        this.reader = like.reader;
    }

    /** Begins the description of a table in the schema of the read model. */
    public static <R> Builder<R> named(String name) {
        return new Builder<>(name);
    }

    public String name() {
        return name;
    }

    /** The same columns under another name. */
    Table<R> beside(String otherName) {
        return new Table<>(otherName, this);
    }

    /** Turns a stored row into the row type. */
    public R read(StoredRow row) {
        return reader.apply(row);
    }

    /** The key's column, null for a table that is only appended to. */
    @Nullable
    Column<R> key() {
        return key;
    }

    Column<R> requiredKey() {
        if (key == null) {
            throw new IllegalStateException("table " + name + " has no key");
        }
        return key;
    }

    String keyOf(R row) {
        return String.valueOf(requiredKey().value().apply(row));
    }

    /** All columns, the key's first. */
    List<Column<R>> columns() {
        return columns;
    }

    Column<R> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table " + name + " has no column " + columnName));
    }

    private static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is no name for a table or a column");
        }
        return name;
    }

    /** Collects the columns of a table. */
    public static final class Builder<R> {

        private final String name;
        private final List<Column<R>> columns = new ArrayList<>();
        private @Nullable Column<R> key;

        private Builder(String name) {
            this.name = checkedName(name);
        }

        /** The primary key, first of all columns. A table without one is only appended to. */
        public Builder<R> key(String column, Function<R, String> value) {
            key = new Column<>(checkedName(column), ColumnType.TEXT, value::apply);
            columns.addFirst(key);
            return this;
        }

        public Builder<R> text(String column, Function<R, @Nullable String> value) {
            return add(column, ColumnType.TEXT, value::apply);
        }

        public Builder<R> number(String column, Function<R, @Nullable Long> value) {
            return add(column, ColumnType.NUMBER, value::apply);
        }

        public Builder<R> flag(String column, Function<R, @Nullable Boolean> value) {
            return add(column, ColumnType.FLAG, value::apply);
        }

        public Builder<R> instant(String column, Function<R, @Nullable Instant> value) {
            return add(column, ColumnType.INSTANT, row -> textOf(value.apply(row)));
        }

        public Builder<R> date(String column, Function<R, @Nullable LocalDate> value) {
            return add(column, ColumnType.DATE, row -> textOf(value.apply(row)));
        }

        /** A column of type json, which keeps the order of names: the first language of a text is its fallback. */
        public Builder<R> document(String column, Function<R, ?> value) {
            return add(column, ColumnType.DOCUMENT, row -> Documents.write(value.apply(row)));
        }

        public Table<R> readBy(Function<StoredRow, R> reader) {
            return new Table<>(this, reader);
        }

        private Builder<R> add(String column, ColumnType type, Function<R, @Nullable Object> value) {
            columns.add(new Column<>(checkedName(column), type, value));
            return this;
        }

        private static @Nullable String textOf(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
