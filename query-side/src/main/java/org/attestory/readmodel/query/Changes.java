package org.attestory.readmodel.query;

/** Takes down, in order, what event handlers want changed. */
interface Changes<R> {

    void create(R row);

    void change(String key, RowChange<R> change);

    void createOrChange(String key, RowCreation<R> change);

    void changeAll(Column<R> column, String value, RowChange<R> change);

    void append(R row);
}
