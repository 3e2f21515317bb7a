package org.attestory.readmodel.query;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;

/** Connections for the tests of what is no projection. */
public final class TestConnections {

    private TestConnections() {}

    /** To the migrated read model. */
    public static ConnectionPool pool() {
        TestDatabase database = TestDatabase.shared();
        ReadModelSchema.migrate(database.dataSource());
        return ReadModelConfiguration.pool(database.address());
    }

    /** To where no server listens. */
    public static ConnectionFactory broken() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/nothing", "nobody", null).connections("nobody");
    }
}
