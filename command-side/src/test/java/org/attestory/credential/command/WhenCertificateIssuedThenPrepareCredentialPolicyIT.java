package org.attestory.credential.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestory.CommandSideTest;
import org.attestory.account.api.AccountId;
import org.attestory.credential.api.CredentialId;
import org.attestory.credential.api.CredentialPrepared;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateVersion;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommandSideTest
class WhenCertificateIssuedThenPrepareCredentialPolicyIT {

    @Autowired
    EventStore events;

    @Autowired
    WhenCertificateIssuedThenPrepareCredentialPolicy policy;

    @Autowired
    JdbcClient database;

    @Test
    void preparesOnceHoweverOftenTheEventIsHandled() {
        CertificateIssued issued = issued();
        List<Future<?>> handled = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                String eventId = "repeat-" + i % 3;
                handled.add(crowd.submit(() -> policy.on(issued, eventId)));
            }
        }

        assertThat(handled).allMatch(one -> one.state() == Future.State.SUCCESS);
        assertThat(preparedFor(issued.certificateId())).hasSize(1);
    }

    @Test
    void leavesNoPlaceInTheHistoryEmptyWhenRepeated() {
        CertificateIssued issued = issued();
        policy.on(issued, "first");
        long before = emptyPlaces();

        for (int repeat = 0; repeat < 20; repeat++) {
            policy.on(issued, "first");
            policy.on(issued, "again-" + repeat);
        }

        // What is being stored right now is an empty place for a moment.
        await().untilAsserted(() -> assertThat(emptyPlaces()).isLessThanOrEqualTo(before));
    }

    @Test
    void givesEveryCertificateAPlaceOfItsOwnTheMomentItIsIssued() {
        List<CertificateId> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            CertificateIssued issued = issued();
            ids.add(issued.certificateId());
            events.publish(new GenericDomainEventMessage<>(
                    "Certificate", issued.certificateId().value(), 0, issued));
        }

        await().untilAsserted(
                        () -> assertThat(ids).allMatch(id -> preparedFor(id).size() == 1));
        List<StatusEntry> entries =
                ids.stream().map(id -> preparedFor(id).getFirst().status()).toList();
        assertThat(entries).doesNotHaveDuplicates().allMatch(entry -> entry.list() == 1);
    }

    private long emptyPlaces() {
        return database.sql("""
                        select (select last_value from event_store.domain_event_entry_global_index_seq) - count(*)
                        from event_store.domain_event_entry""").query(Long.class).single();
    }

    private static CertificateIssued issued() {
        AccountId holder = AccountId.random();
        Instant now = Instant.parse("2026-03-01T23:30:00Z");
        AttestedContent content = new AttestedContent(
                Personal.of(holder.subject(), "Ada Lovelace"),
                "en",
                "Certificate",
                "First aid",
                ProgramId.ofSlug("first-aid"),
                1,
                "Beginner",
                12,
                List.of(),
                List.of(),
                null,
                null,
                now,
                now,
                now,
                null,
                ZoneId.of("Europe/Paris"),
                "Institute",
                "Paris",
                List.of(),
                "2026-000001",
                TemplateVersion.of(Design.CLASSICAL));
        return new CertificateIssued(
                CertificateId.random(), VerificationCode.random(new SecureRandom()), null, holder, content, null);
    }

    private List<CredentialPrepared> preparedFor(CertificateId certificateId) {
        return events.readEvents(CredentialId.of(certificateId).value())
                .asStream()
                .map(event -> (CredentialPrepared) event.getPayload())
                .toList();
    }
}
