package org.attestory.readmodel.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name as in the schema
 * @param value takes the column's value out of a row, in the form in which {@link ColumnType} sends it
 */
record Column<R>(String name, ColumnType type, Function<R, @Nullable Object> value) {}
