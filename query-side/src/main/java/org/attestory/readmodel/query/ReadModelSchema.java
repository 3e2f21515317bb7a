package org.attestory.readmodel.query;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema of the read model, with a migration history of its own. */
final class ReadModelSchema {

    static final String NAME = "read_model";

    private ReadModelSchema() {}

    /** Brings the schema up to date, whatever schema the connections of the data source begin with. */
    static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(NAME)
                .defaultSchema(NAME)
                .createSchemas(true)
                .table("migration")
                .locations("classpath:db/readmodel")
                .load()
                .migrate();
    }
}
