package org.attestory.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attestory.issuance.api.CertificateId;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The ceiling for a command that appends: pgbench makes the same inserts in one transaction, on the same server, into
 * tables with the same columns, indexes and constraints, an event of the same size each time.
 */
@Component
class InsertCeiling {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private static final String TABLES = """
            create schema if not exists benchmark;
            create table benchmark.handled_command (like event_store.handled_command including all);
            create table benchmark.verification_code (like event_store.verification_code including all);
            create table benchmark.domain_event_entry (like event_store.domain_event_entry including all)""";

    private static final String SCRIPT = """
            select format($script$
            begin;
            insert into benchmark.handled_command (command_id) values (gen_random_uuid()::text);
            insert into benchmark.verification_code (code, certificate_id)
            values (left(replace(gen_random_uuid()::text, '-', ''), 20), 'certificate-' || gen_random_uuid());
            insert into benchmark.domain_event_entry
            (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
            values (gen_random_uuid()::text, 'certificate-' || gen_random_uuid(), 0, %L, %L, %L, %L, %L::bytea, %L::bytea);
            commit;
            $script$, type, time_stamp, payload_type, payload_revision, payload, meta_data)
            from event_store.domain_event_entry where aggregate_identifier = ? and sequence_number = 0""";

    private final JdbcTemplate database;
    private final Environment environment;

    InsertCeiling(JdbcTemplate database, Environment environment) {
        this.database = database;
        this.environment = environment;
    }

    /** Writes the script, with the event of that certificate as the one to be inserted. */
    Path prepare(CertificateId certificate) throws IOException {
        database.execute(TABLES);
        String script = database.queryForObject(SCRIPT, String.class, certificate.value());
        Path file = Files.createTempFile("attestory-benchmark", ".sql");
        file.toFile().deleteOnExit();
        Files.writeString(file, String.valueOf(script));
        return file;
    }

    double perSecond(Path script, int clients, int seconds) throws IOException, InterruptedException {
        URI server = URI.create(
                environment.getRequiredProperty("attestory.database.url").substring("jdbc:".length()));
        String output = Tool.run(
                List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=2",
                        "--time=" + seconds,
                        "--file=" + script),
                Map.of(
                        "PGHOST", server.getHost(),
                        "PGPORT", String.valueOf(server.getPort()),
                        "PGDATABASE", server.getPath().substring(1),
                        "PGUSER", environment.getRequiredProperty("attestory.database.username"),
                        "PGPASSWORD", environment.getRequiredProperty("attestory.database.password")),
                seconds);
        return Tool.number(RATE, output);
    }
}
