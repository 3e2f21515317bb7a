package org.attestory.readmodel.query;

import org.jspecify.annotations.Nullable;

/** PostgreSQL refused rows. It leaves out PostgreSQL's own words, which quote what the rows say. */
final class RowsRefusedException extends RuntimeException {

    RowsRefusedException(String table, @Nullable String sqlState) {
        super("PostgreSQL refused rows of " + table + " (SQL state " + sqlState + "); they are tried one by one");
    }
}
