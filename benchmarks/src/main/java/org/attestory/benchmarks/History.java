package org.attestory.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/**
 * Writes events by the thousand through the platform's own storage: serialized, sealed under a key for each person, and
 * appended as commands would have done it.
 */
@Component
class History {

    private static final int AT_ONCE = 1_000;
    private static final int CERTIFICATES_PER_PERSON = 2;

    /** Parts kept in memory before they are written. */
    private static final int AHEAD = 8;

    /** One certificate in so many is revoked. */
    private static final int PER_REVOCATION = 20;

    private final EventStorageEngine storage;
    private final TransactionManager transactions;

    History(EventStorageEngine storage, TransactionManager transactions) {
        this.storage = storage;
        this.transactions = transactions;
    }

    List<AccountId> openAccounts(int number) throws Exception {
        List<AccountId> accounts = new ArrayList<>();
        List<List<DomainEventMessage<?>>> parts = new ArrayList<>();
        for (int from = 0; from < number; from += AT_ONCE) {
            List<DomainEventMessage<?>> part = new ArrayList<>();
            for (int person = from; person < Math.min(number, from + AT_ONCE); person++) {
                AccountId account = AccountId.random();
                accounts.add(account);
                part.add(opened(account, person));
            }
            parts.add(part);
        }
        append(parts);
        return accounts;
    }

    /** Certificates of the same content for persons who are new each; some are revoked. Returns how many events. */
    int issue(int number, AttestedContent content) throws Exception {
        List<List<DomainEventMessage<?>>> parts = new ArrayList<>();
        int events = 0;
        for (int from = 0; from < number; from += AT_ONCE) {
            List<DomainEventMessage<?>> part = new ArrayList<>();
            AccountId holder = AccountId.random();
            for (int certificate = from; certificate < Math.min(number, from + AT_ONCE); certificate++) {
                if (certificate % CERTIFICATES_PER_PERSON == 0) {
                    holder = AccountId.random();
                }
                addLife(part, certificate, holder, content);
            }
            events += part.size();
            parts.add(part);
            if (parts.size() == AHEAD) {
                append(parts);
                parts.clear();
            }
        }
        append(parts);
        return events;
    }

    private void append(List<List<DomainEventMessage<?>>> parts) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> written = new ArrayList<>();
            for (List<DomainEventMessage<?>> part : parts) {
                written.add(writers.submit(() -> transactions.executeInTransaction(() -> storage.appendEvents(part))));
            }
            for (Future<?> each : written) {
                each.get();
            }
        }
    }

    private static DomainEventMessage<?> opened(AccountId account, int person) {
        AccountOpened opened = new AccountOpened(
                account,
                Personal.of(account.subject(), "Camille Durand " + person),
                Personal.of(account.subject(), "camille." + person + "@example.org"),
                Set.of(Role.LEARNER),
                "en");
        return event("Account", account.value(), 0, opened);
    }

    private static void addLife(
            List<DomainEventMessage<?>> events, int number, AccountId holder, AttestedContent content) {
        CertificateId id = CertificateId.random();
        Personal name = Personal.of(holder.subject(), "Dominique Lefevre " + number);
        CertificateIssued issued = new CertificateIssued(
                id,
                VerificationCode.random(ThreadLocalRandom.current()),
                null,
                holder,
                content.correctedTo(
                        name, "2026-%06d".formatted(number), content.issuedAt().plusSeconds(number)),
                null);
        events.add(event("Certificate", id.value(), 0, issued));
        if (number % PER_REVOCATION == 0) {
            Personal note = Personal.of(holder.subject(), "The grades were mixed up.");
            events.add(event(
                    "Certificate", id.value(), 1, new CertificateRevoked(id, RevocationReason.ISSUED_IN_ERROR, note)));
        }
    }

    private static DomainEventMessage<?> event(String type, String stream, long sequence, Object payload) {
        return new GenericDomainEventMessage<>(
                type, stream, sequence, payload, CommandMetaData.of(Sender.BENCHMARK, CommandId.random()));
    }
}
