package org.attestory.audit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.issuance.query.CertificateSamples.ISSUED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyPosted;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.kernel.Actor;
import org.attestory.personal.api.Personal;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateHistoryTest {

    private static final Actor SYSTEM = Actor.system("test");
    private static final Instant CORRECTED = ISSUED.plusSeconds(3600);
    private static final Instant REVOKED = ISSUED.plusSeconds(7200);

    private final AccountId learner = AccountId.random();
    private final EnrolmentId enrolment = EnrolmentId.of(learner, CertificateSamples.PROGRAM);
    private final Personal note = Personal.of(learner.subject(), "why");
    private final CertificateIssued first = CertificateSamples.issued(learner, "Ada Lovelace", 1);
    private final CertificateIssued second = CertificateSamples.successor(first, "Ada King", 2, CORRECTED);
    private final Recorded recorded = new Recorded();

    @BeforeEach
    void record() {
        recorded.at(
                        ISSUED.minusSeconds(60),
                        SYSTEM,
                        enrolment.value(),
                        new LearnerEnrolled(enrolment, learner, CertificateSamples.PROGRAM, 1, "en"))
                .at(ISSUED, SYSTEM, first.certificateId().value(), first)
                .at(CORRECTED, SYSTEM, second.certificateId().value(), second)
                .at(
                        CORRECTED,
                        SYSTEM,
                        first.certificateId().value(),
                        new CertificateSuperseded(first.certificateId(), second.certificateId(), second.code(), note))
                .at(
                        REVOKED,
                        SYSTEM,
                        second.certificateId().value(),
                        new CertificateRevoked(second.certificateId(), RevocationReason.OTHER, note))
                .at(REVOKED, SYSTEM, "certificate-other", new CertificateSuspended(first.certificateId(), note));
    }

    @AfterEach
    void close() {
        recorded.close();
    }

    @Test
    void leadsFromAnyCertificateToAllThatBelongsToIt() {
        for (CertificateIssued asked : List.of(first, second)) {
            List<String> types = history(asked).stream()
                    .map(event -> event.getPayloadType().getSimpleName())
                    .toList();

            assertThat(types)
                    .startsWith("LearnerEnrolled", "CertificateIssued")
                    .containsOnlyOnce("CertificateSuperseded", "CertificateRevoked")
                    .endsWith("CertificateRevoked")
                    .hasSize(5);
        }
    }

    @Test
    void tellsOfThePrintedCopy() {
        PrintedCopyId copy = PrintedCopyId.of(first.certificateId());
        recorded.at(REVOKED, SYSTEM, copy.value(), new PrintedCopyPosted(copy, note));

        assertThat(history(second).stream().<Object>map(DomainEventMessage::getPayload))
                .contains(new PrintedCopyPosted(copy, note));
    }

    @Test
    void isOrderedByTimeThenStreamThenSequence() {
        assertThat(history(first)).isSortedAccordingTo((one, other) -> {
            int byTime = one.getTimestamp().compareTo(other.getTimestamp());
            return byTime != 0 ? byTime : one.getAggregateIdentifier().compareTo(other.getAggregateIdentifier());
        });
    }

    @Test
    void rebuildsACertificateAsItStoodAtAnyInstant() {
        assertThat(asOf(first, ISSUED.minusNanos(1))).isEmpty();
        assertThat(asOf(first, ISSUED)).get().matches(view -> view.supersededAt() == null);
        assertThat(asOf(first, CORRECTED)).get().matches(view -> CORRECTED.equals(view.supersededAt()));
        assertThat(asOf(second, REVOKED.minusNanos(1))).get().matches(view -> view.revokedAt() == null);
        assertThat(asOf(second, REVOKED)).get().matches(view -> REVOKED.equals(view.revokedAt()));
    }

    @Test
    void readsOffTheCallersThread() {
        RecordedStreams streams = new RecordedStreams(recorded.eventStore());

        assertThat(streams.read(source -> Thread.currentThread().isVirtual()).join())
                .isTrue();
    }

    private List<? extends DomainEventMessage<?>> history(CertificateIssued issued) {
        return new RecordedStreams(recorded.eventStore())
                .<List<? extends DomainEventMessage<?>>>read(
                        source -> CertificateHistory.of(issued.certificateId(), source))
                .join();
    }

    private Optional<CertificateView> asOf(CertificateIssued issued, Instant at) {
        return recorded.replay().asOf(issued.certificateId(), at).join();
    }
}
