package org.attestory.readmodel.query;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** How values of a column travel to PostgreSQL as one array: in their own type, or as text that is cast there. */
enum ColumnType {
    TEXT("text", "text", String.class),
    NUMBER("bigint", "bigint", Long.class),
    FLAG("boolean", "boolean", Boolean.class),
    INSTANT("timestamptz", "text", String.class),
    DATE("date", "text", String.class),
    DOCUMENT("json", "text", String.class);

    private final String columnType;
    private final String arrayType;
    private final Class<?> elementType;

    ColumnType(String columnType, String arrayType, Class<?> elementType) {
        this.columnType = columnType;
        this.arrayType = arrayType;
        this.elementType = elementType;
    }

    @Nullable
    Object[] newArray(int length) {
        return (@Nullable Object[]) Array.newInstance(elementType, length);
    }

    String arrayParameter(int index) {
        return "$" + index + "::" + arrayType + "[]";
    }

    String fromArray(String name) {
        return columnType.equals(arrayType) ? name : name + "::" + columnType;
    }
}
