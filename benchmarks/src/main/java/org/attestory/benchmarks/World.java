package org.attestory.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.PublishProgram;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What the measurements happen in: a published program, people, and the first certificates. */
@Component
class World {

    private static final int PEOPLE = 10_000;

    private final Sender sender;
    private final History history;
    private final EventStore events;
    private List<AccountId> people = List.of();
    private CertificateId first = CertificateId.random();

    World(Sender sender, History history, EventStore events) {
        this.sender = sender;
        this.history = history;
        this.events = events;
    }

    void create() throws Exception {
        sender.send(new DraftProgram(Course.ID, Course.definition()), Sender.BENCHMARK)
                .get();
        sender.send(new PublishProgram(Course.ID), Sender.BENCHMARK).get();
        people = history.openAccounts(PEOPLE);
        for (int certificate = 0; certificate < Scale.FEW; certificate++) {
            IssueCertificate issue = issue();
            sender.send(issue, Sender.BENCHMARK).get();
            first = issue.certificateId();
        }
    }

    CompletableFuture<?> issueOne() {
        return sender.send(issue(), Sender.BENCHMARK);
    }

    /** A certificate that was issued by command. */
    CertificateId oneIssued() {
        return first;
    }

    AttestedContent contentOfOne() {
        CertificateIssued issued =
                (CertificateIssued) events.readEvents(first.value()).next().getPayload();
        return issued.content();
    }

    private IssueCertificate issue() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Instant now = Instant.now();
        return new IssueCertificate(
                CertificateId.random(),
                VerificationCode.random(random),
                null,
                people.get(random.nextInt(people.size())),
                Course.ID,
                1,
                "en",
                null,
                now,
                now,
                null);
    }
}
