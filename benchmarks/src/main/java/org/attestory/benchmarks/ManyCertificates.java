package org.attestory.benchmarks;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Fills the table of certificates with copies of a real row, each under a code of its own. Indexes are made anew at the
 * end, which is how a table of this size is filled in minutes.
 */
@Component
class ManyCertificates {

    private static final int AT_ONCE = 50_000;

    private static final String COPY = """
            insert into read_model.certificate
            select (json_populate_record(row, json_build_object(
                'certificate_id', new.id,
                'code', new.code,
                'issued_at', row.issued_at + new.number * interval '1 second',
                'document', replace(replace(row.document::text, row.certificate_id, new.id), row.code, new.code)::json
            ))).*
            from read_model.certificate row,
                 unnest(?::text[], ?::text[]) with ordinality as new (id, code, number)
            where row.certificate_id = ?""";

    private record Index(String name, String definition) {}

    private final JdbcTemplate database;

    ManyCertificates(JdbcTemplate database) {
        this.database = database;
    }

    void add(int number, CertificateId copied) {
        List<Index> indexes = database.query("""
                select indexname, indexdef from pg_indexes
                where schemaname = 'read_model' and tablename = 'certificate' and indexdef not like 'CREATE UNIQUE%'""", (row, n) -> new Index(row.getString(1), row.getString(2)));
        indexes.forEach(index -> database.execute("drop index read_model." + index.name()));
        for (int done = 0; done < number; done += AT_ONCE) {
            int part = Math.min(AT_ONCE, number - done);
            String[] ids = new String[part];
            String[] codes = new String[part];
            for (int each = 0; each < part; each++) {
                ids[each] = CertificateId.random().value();
                codes[each] =
                        VerificationCode.random(ThreadLocalRandom.current()).value();
            }
            database.update(COPY, ids, codes, copied.value());
        }
        indexes.forEach(index -> {
            // The operator class of the search lives in the schema of its extension.
            database.execute("set search_path to read_model, public; " + index.definition()
                    + "; set search_path to event_store");
        });
        database.execute("vacuum analyze read_model.certificate");
    }
}
