package org.attestory.credential.command;

import java.util.Optional;
import javax.sql.DataSource;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.CertificateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Places in PostgreSQL, on the connection of the command's transaction. Certificates are counted by a sequence, which
 * nobody waits for; the count leads to the list, and in shuffled order to the index.
 */
@Component
class JdbcStatusEntries implements StatusEntries {

    private final JdbcClient database;

    JdbcStatusEntries(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Override
    public Optional<StatusEntry> claim(CertificateId certificateId) {
        return database.sql("""
                        insert into event_store.status_entry (certificate_id) values (?)
                        on conflict do nothing returning ordinal
                        """)
                .param(certificateId.value())
                .query(Long.class)
                .optional()
                .map(this::entry);
    }

    private StatusEntry entry(long ordinal) {
        byte[] seed = database.sql("select seed from event_store.status_shuffle")
                .query(byte[].class)
                .single();
        int list = Math.toIntExact(1 + ordinal / StatusEntry.PER_LIST);
        int place = Math.toIntExact(ordinal % StatusEntry.PER_LIST);
        return new StatusEntry(list, new ShuffledPlaces(seed, list).index(place));
    }
}
