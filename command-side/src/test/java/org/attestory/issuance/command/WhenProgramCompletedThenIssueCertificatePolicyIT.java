package org.attestory.issuance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.account.api.ErasePersonalData;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommandSideTest
class WhenProgramCompletedThenIssueCertificatePolicyIT {

    @Autowired
    Sender sender;

    @Autowired
    EventStore events;

    @Autowired
    JdbcClient database;

    @Autowired
    WhenProgramCompletedThenIssueCertificatePolicy policy;

    @Autowired
    EventProcessingConfiguration processing;

    @BeforeEach
    void theProgramIsOffered() {
        boolean offered = events.lastSequenceNumberFor(ProgramGiven.ID.value()).isPresent();
        if (!offered) {
            LearnerOnTheWay.offer(sender, ProgramGiven.definition());
        }
    }

    @Test
    void issuesTheMomentTheLastConditionFalls() {
        LearnerOnTheWay learner = LearnerOnTheWay.signUp(sender);
        learner.learn();
        Instant before = Instant.now();
        learner.passTheQuiz();

        await().untilAsserted(() -> assertThat(issuedFor(learner.enrolmentId())).hasSize(1));
        CertificateIssued issued = issuedFor(learner.enrolmentId()).getFirst();
        assertThat(issued.learnerId()).isEqualTo(learner.accountId());
        assertThat(issued.content().holderName())
                .isEqualTo(Personal.of(learner.accountId().subject(), "Ada Lovelace"));
        assertThat(issued.content().gradePercent()).isEqualTo(100);
        assertThat(issued.content().issuedAt()).isBetween(before, Instant.now());
        assertThat(actorOf(learner.enrolmentId())).isEqualTo("system:issue-certificate");
    }

    @Test
    void issuesOnceHoweverOftenTheEventIsHandled() {
        LearnerOnTheWay learner = LearnerOnTheWay.signUp(sender);
        learner.learn();
        learner.passTheQuiz();
        ProgramCompleted completed = completionOf(learner.enrolmentId());

        List<Future<?>> handled = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                String eventId = "repeat-" + i % 6;
                handled.add(crowd.submit(() -> policy.on(completed, eventId)));
            }
        }

        assertThat(handled).allMatch(one -> one.state() == Future.State.SUCCESS);
        await().untilAsserted(() -> assertThat(issuedFor(learner.enrolmentId())).hasSize(1));
        CertificateId certificateId = CertificateId.forEnrolment(learner.enrolmentId());
        assertThat(count("verification_code where certificate_id", certificateId.value()))
                .isOne();
        assertThat(count("domain_event_entry where aggregate_identifier", certificateId.value()))
                .isOne();
    }

    /** Each place that stays empty is looked for by all who follow, for a minute. */
    @Test
    void leavesNoPlaceInTheHistoryEmptyWhenRepeated() {
        LearnerOnTheWay learner = LearnerOnTheWay.signUp(sender);
        learner.learn();
        learner.passTheQuiz();
        await().untilAsserted(() -> assertThat(issuedFor(learner.enrolmentId())).hasSize(1));
        ProgramCompleted completed = completionOf(learner.enrolmentId());
        long before = emptyPlaces();

        for (int repeat = 0; repeat < 20; repeat++) {
            policy.on(completed, "repeated");
            policy.on(completed, "repeated-" + repeat);
        }

        // What is being stored right now is an empty place for a moment.
        await().untilAsserted(() -> assertThat(emptyPlaces()).isLessThanOrEqualTo(before));
    }

    @Test
    void recordsWhatCannotBeIssuedAndGoesOn() {
        LearnerOnTheWay erased = LearnerOnTheWay.signUp(sender);
        erased.learn();
        Actor administrator = new Actor("account-administrator", Set.of(Role.ADMINISTRATOR));
        sender.send(new ErasePersonalData(erased.accountId()), administrator);
        erased.passTheQuiz();
        LearnerOnTheWay next = LearnerOnTheWay.signUp(sender);
        next.learn();
        next.passTheQuiz();

        await().untilAsserted(() -> assertThat(issuedFor(next.enrolmentId())).hasSize(1));
        assertThat(issuedFor(erased.enrolmentId())).isEmpty();
        assertThat(count(
                        "refused_issue where refusal = 'issuance.holder-erased' and enrolment_id",
                        erased.enrolmentId().value()))
                .isOne();
    }

    @Test
    void triesAgainUntilTheCertificateIsStored() {
        LearnerOnTheWay learner = LearnerOnTheWay.signUp(sender);
        learner.learn();
        database.sql("alter table event_store.domain_event_entry add constraint failing"
                        + " check (payload_type <> 'attestory.CertificateIssued') not valid")
                .update();
        try {
            learner.passTheQuiz();
            await().untilAsserted(() -> assertThat(processors()).anyMatch(EventTrackerStatus::isErrorState));
        } finally {
            database.sql("alter table event_store.domain_event_entry drop constraint failing")
                    .update();
        }

        await().untilAsserted(() -> assertThat(issuedFor(learner.enrolmentId())).hasSize(1));
    }

    private long emptyPlaces() {
        return database.sql("""
                        select (select last_value from event_store.domain_event_entry_global_index_seq) - count(*)
                        from event_store.domain_event_entry""").query(Long.class).single();
    }

    private Collection<EventTrackerStatus> processors() {
        return processing
                .eventProcessor(WhenProgramCompletedThenIssueCertificatePolicy.GROUP, TrackingEventProcessor.class)
                .orElseThrow()
                .processingStatus()
                .values();
    }

    private ProgramCompleted completionOf(EnrolmentId enrolmentId) {
        return events.readEvents(enrolmentId.value())
                .asStream()
                .map(event -> event.getPayload())
                .filter(ProgramCompleted.class::isInstance)
                .map(ProgramCompleted.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<CertificateIssued> issuedFor(EnrolmentId enrolmentId) {
        return events.readEvents(CertificateId.forEnrolment(enrolmentId).value())
                .asStream()
                .map(event -> event.getPayload())
                .filter(CertificateIssued.class::isInstance)
                .map(CertificateIssued.class::cast)
                .toList();
    }

    private String actorOf(EnrolmentId enrolmentId) {
        return database.sql("select meta_data ->> 'actor' from event_store.decoded_event where stream = ?")
                .param(CertificateId.forEnrolment(enrolmentId).value())
                .query(String.class)
                .single();
    }

    private long count(String tableAndColumn, String value) {
        return database.sql("select count(*) from event_store." + tableAndColumn + " = ?")
                .param(value)
                .query(Long.class)
                .single();
    }
}
