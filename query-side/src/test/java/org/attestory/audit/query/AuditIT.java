package org.attestory.audit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.audit.api.GetHistory;
import org.attestory.audit.api.GetStateAsOf;
import org.attestory.audit.api.RecordedEvent;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.issuance.query.CertificateTestAccess;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditIT extends ReadModelTest {

    private final AccountId learner = AccountId.random();
    private final EnrolmentId enrolment = EnrolmentId.of(learner, CertificateSamples.PROGRAM);
    private final CertificateIssued issued = CertificateSamples.issued(learner, "Ada Lovelace", 1);
    private final CertificateId id = issued.certificateId();
    private final Actor registrar = new Actor(AccountId.random().value(), Set.of(Role.REGISTRAR));

    @Override
    protected List<Projection<?>> projections() {
        return List.of(CertificateTestAccess.projection());
    }

    @Test
    void tellsEveryEventWithActorTimeAndContent() {
        given(new LearnerEnrolled(enrolment, learner, CertificateSamples.PROGRAM, 1, "en"), issued);
        Instant before = Instant.now();
        suspend(Personal.of(learner.subject(), "by phone"));

        List<RecordedEvent> events = history();
        assertThat(events).extracting(RecordedEvent::stream).containsExactly(enrolment.value(), id.value(), id.value());
        RecordedEvent suspension = events.getLast();
        assertThat(suspension.sequence()).isEqualTo(1);
        assertThat(suspension.type()).endsWith("CertificateSuspended");
        assertThat(suspension.revision()).isEqualTo("1");
        assertThat(suspension.actor()).isEqualTo(registrar.id());
        assertThat(suspension.recordedAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(suspension.content()).contains("\"note\" : \"by phone\"");
        assertThat(events.getFirst().actor()).isEqualTo(Actor.ANONYMOUS.id());
    }

    @Test
    void showsWhatIsErasedAsErased() {
        given(CertificateSamples.issued(
                learner, Personal.erased(learner.subject()), 1, CertificateSamples.ISSUED, null));
        suspend(Personal.erased(learner.subject()));

        assertThat(history())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.content())
                        .contains("\"erased\" : true")
                        .doesNotContain("Ada"));
    }

    @Test
    void knowsNothingOfACodeThatWasNeverIssued() {
        assertThat(history()).isEmpty();
        assertThat(asOf(Instant.now())).isNull();
    }

    @Test
    void rebuildsTheStateAtAnyInstantByTheFoldOfTheReadModel() {
        given(issued);
        suspend(Personal.of(learner.subject(), "by phone"));
        Instant issuedAt = history().getFirst().recordedAt();
        Instant suspendedAt = history().getLast().recordedAt();

        assertThat(asOf(issuedAt.minusNanos(1))).isNull();
        assertThat(asOf(suspendedAt.minusNanos(1))).isNotNull().matches(view -> view.suspendedAt() == null);
        assertThat(asOf(suspendedAt))
                .isNotNull()
                .isEqualTo(CertificateTestAccess.certificates(readModel())
                        .byCode(issued.code())
                        .block());
    }

    private void suspend(Personal note) {
        givenWith(CommandMetaData.of(registrar, CommandId.random()), new CertificateSuspended(id, note));
    }

    private List<RecordedEvent> history() {
        return queries().handle(new GetHistory(issued.code())).join().events();
    }

    private @Nullable CertificateView asOf(Instant at) {
        return queries().handle(new GetStateAsOf(issued.code(), at)).join().certificate();
    }

    private AuditQueries queries() {
        RecordedStreams streams = new RecordedStreams(eventStore());
        return new AuditQueries(
                CertificateTestAccess.certificates(readModel()),
                streams,
                new CertificateReplay(streams),
                Jackson3Serializer.builder().build());
    }
}
