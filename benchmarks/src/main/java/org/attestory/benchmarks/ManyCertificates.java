package org.attestory.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
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

    /** More take very long, and are never to be recovered. */
    private static final int MOST_LOGGED = 1_000_000;

    /** Whatever else the table's columns are, they are copied as they are. */
    private static final Map<String, String> ITS_OWN = Map.of(
            "certificate_id", "new.id",
            "code", "new.code",
            "issued_at", "original.issued_at + new.number * interval '1 second'",
            "document",
                    "replace(replace(original.document::text, original.certificate_id, new.id), original.code, new.code)::json");

    /** In front of the history, where nothing follows it any more. */
    private static final String RECORD = """
            insert into event_store.domain_event_entry (
                global_index, aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload_revision,
                payload, meta_data, time_stamp)
            select (select least(0, min(global_index)) from event_store.domain_event_entry) - row_number() over (),
                copy.certificate_id, 0, event.type, gen_random_uuid()::text, event.payload_type, event.payload_revision,
                convert_to(replace(replace(convert_from(event.payload, 'UTF8'),
                    original.certificate_id, copy.certificate_id), original.code, copy.code), 'UTF8'),
                event.meta_data, event.time_stamp
            from read_model.certificate copy, read_model.certificate original, event_store.domain_event_entry event
            where copy.code = any(?) and original.certificate_id = ? and event.sequence_number = 0
                and event.aggregate_identifier = original.certificate_id
            on conflict (aggregate_identifier, sequence_number) do nothing""";

    private static final String PREPARE = """
            insert into read_model.credential
            select (json_populate_record(original, json_build_object(
                'certificate_id', copy.certificate_id,
                'status_list', 1000000,
                'status_index', (select coalesce(max(status_index), 0) from read_model.credential where status_list = 1000000)
                    + row_number() over ()
            ))).*
            from read_model.certificate copy, read_model.credential original
            where copy.code = any(?) and original.certificate_id = ?
            on conflict (certificate_id) do nothing""";

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
        if (number > MOST_LOGGED) {
            database.execute("alter table read_model.certificate set unlogged");
        }
        String copy = copy();
        for (int done = 0; done < number; done += AT_ONCE) {
            int part = Math.min(AT_ONCE, number - done);
            String[] ids = new String[part];
            String[] codes = new String[part];
            for (int each = 0; each < part; each++) {
                ids[each] = CertificateId.random().value();
                codes[each] =
                        VerificationCode.random(ThreadLocalRandom.current()).value();
            }
            database.update(copy, ids, codes, copied.value());
        }
        indexes.forEach(index -> {
            // The operator class of the search lives in the schema of its extension.
            database.execute("set search_path to read_model, public; " + index.definition()
                    + "; set search_path to event_store");
        });
        database.execute("vacuum analyze read_model.certificate");
    }

    private String copy() {
        List<String> columns = database.query(
                "select column_name from information_schema.columns where table_schema = 'read_model' and table_name = 'certificate'",
                (row, n) -> row.getString(1));
        return """
                insert into read_model.certificate (%s)
                select %s
                from read_model.certificate original,
                     unnest(?::text[], ?::text[]) with ordinality as new (id, code, number)
                where original.certificate_id = ?""".formatted(
                        String.join(", ", columns),
                        columns.stream()
                                .map(column -> ITS_OWN.getOrDefault(column, "original." + column))
                                .collect(Collectors.joining(", ")));
    }

    /** Has the history vouch for certificates with these codes, and makes their credentials ready to be signed. */
    void vouchFor(List<String> codes, CertificateId copied) {
        String[] all = codes.toArray(String[]::new);
        database.update(RECORD, all, copied.value());
        database.update(PREPARE, all, copied.value());
    }

    /** Takes back what the history was made to say, so that nothing else reads it. */
    void disavow() {
        database.update("delete from event_store.domain_event_entry where global_index < 0");
        database.update("delete from read_model.credential where status_list = 1000000");
    }
}
