package org.attestory.readmodel.query;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row as PostgreSQL returned it. Each value is asked for by column; the plain methods insist that it is not null. */
public final class StoredRow {

    private final Readable row;

    StoredRow(Readable row) {
        this.row = row;
    }

    public String text(String column) {
        return required(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return row.get(column, String.class);
    }

    public long number(String column) {
        return required(column, numberOrNull(column));
    }

    public @Nullable Long numberOrNull(String column) {
        return row.get(column, Long.class);
    }

    public boolean flag(String column) {
        return required(column, row.get(column, Boolean.class));
    }

    public Instant instant(String column) {
        return required(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime value = row.get(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date(String column) {
        return required(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return row.get(column, LocalDate.class);
    }

    /** The value of a json column as the type it was written from. */
    public <T> T document(String column, Class<T> type) {
        return Documents.read(text(column), type);
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }
}
