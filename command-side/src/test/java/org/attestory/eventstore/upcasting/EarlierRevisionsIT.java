package org.attestory.eventstore.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.attestory.CommandSideTest;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateVersion;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract tests show what each step does; this, that the store takes it. */
@CommandSideTest
class EarlierRevisionsIT {

    private static final String STREAM = "certificate-of-revision-1";

    @Autowired
    EventStore events;

    @Autowired
    JdbcClient database;

    @Test
    void readsACertificateOfRevision1() {
        stored("Certificate", "attestory.CertificateIssued", """
                {"certificateId":"certificate-of-revision-1","code":"7K3M9QX2V5TB8NHC4WNX","learnerId":"account-1",
                 "content":{"holderName":{"pii":1,"sub":"account-1"},"language":"en","kind":"Certificate","title":"Soil",
                 "programId":"program-soil","programVersion":1,"level":"Beginner","hours":7,"outcomes":[],
                 "completedAt":"2026-11-20T09:30:00Z","issuedAt":"2026-11-20T09:30:00Z","validFrom":"2026-11-20T09:30:00Z",
                 "zone":"Europe/Paris","institutionName":"Institute","institutionPlace":"Lyon","signatories":[],
                 "design":"classic/1"}}""");

        AttestedContent content =
                ((CertificateIssued) events.readEvents(STREAM).next().getPayload()).content();

        assertThat(content.number()).isEqualTo("7K3M9QX2V5TB8NHC4WNX");
        assertThat(content.honours()).isNull();
        assertThat(content.alignments()).isEmpty();
        assertThat(content.template()).isEqualTo(TemplateVersion.of(Design.CLASSICAL));
    }

    private void stored(String aggregate, String type, String payload) {
        database.sql("""
                        insert into event_store.domain_event_entry (aggregate_identifier, sequence_number, type,
                            event_identifier, payload_type, payload_revision, payload, meta_data, time_stamp)
                        values (?, 0, ?, ?, ?, '1', ?, ?, '2026-11-20T09:30:00Z')""")
                .params(STREAM, aggregate, STREAM, type, utf8(payload), utf8("{}"))
                .update();
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
