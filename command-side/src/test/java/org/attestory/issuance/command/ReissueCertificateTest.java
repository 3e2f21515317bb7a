package org.attestory.issuance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestory.access.command.Acting.refusal;

import java.util.List;
import java.util.Map;
import org.attestory.account.api.PersonName;
import org.attestory.enrolment.command.EnrolmentGiven;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateEvent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.ReissueCertificate;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.Refusal;
import org.attestory.kernel.RefusalCode;
import org.attestory.kernel.RefusedException;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a whole, if small, command side: a fixture has one aggregate, and a reissue has two. */
class ReissueCertificateTest {

    private final VerificationCodes codes = new RememberedVerificationCodes();
    private final Configuration axon = DefaultConfigurer.defaultConfiguration(false)
            .configureAggregate(Certificate.class)
            .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
            .registerComponent(VerificationCodes.class, configuration -> codes)
            .buildConfiguration();

    @BeforeEach
    void start() {
        axon.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void issuesASuccessorUnderTheCorrectedName() {
        given(CertificateGiven.issued());

        send(reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));

        AttestedContent corrected = CertificateGiven.content()
                .correctedTo(CertificateGiven.personal("Ada King"), "2026-000001", CertificateGiven.REISSUED_AT);
        assertThat(stored(CertificateGiven.ID.successor()))
                .containsExactly(new CertificateIssued(
                        CertificateGiven.ID.successor(),
                        CertificateGiven.SUCCESSOR_CODE,
                        EnrolmentGiven.ID,
                        CertificateGiven.HOLDER,
                        corrected,
                        CertificateGiven.ID));
        assertThat(stored(CertificateGiven.ID))
                .containsExactly(CertificateGiven.issued(), CertificateGiven.superseded());
    }

    @Test
    void showsNoMoreOfTheSuccessorThanOfTheOneBefore() {
        Sharing hidden = Sharing.usual(Visibility.PRIVATE);
        given(CertificateGiven.issued(), new SharingChosen(CertificateGiven.ID, hidden));

        send(reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));

        assertThat(stored(CertificateGiven.ID.successor()))
                .hasSize(2)
                .endsWith(new SharingChosen(CertificateGiven.ID.successor(), hidden));
    }

    @Test
    void reissuesWhileSuspended() {
        given(CertificateGiven.issued(), CertificateGiven.suspended());

        send(reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));

        assertThat(stored(CertificateGiven.ID)).endsWith(CertificateGiven.superseded());
    }

    @Test
    void correctsTheCorrection() {
        given(CertificateGiven.issued());
        CertificateId second = CertificateGiven.ID.successor();

        send(reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));
        send(reissue(second, CertificateGiven.code(3)));

        assertThat(stored(second)).hasSize(2);
        assertThat(stored(second.successor())).hasSize(1);
    }

    @Test
    void changesNothingWhenRepeated() {
        given(CertificateGiven.issued());

        send(reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));
        send(reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));

        assertThat(stored(CertificateGiven.ID)).hasSize(2);
        assertThat(stored(CertificateGiven.ID.successor())).hasSize(1);
    }

    @Test
    void refusesASecondSuccessor() {
        given(CertificateGiven.issued(), CertificateGiven.superseded());

        assertRefused(IssuanceRefusal.SUPERSEDED, reissue(CertificateGiven.ID, CertificateGiven.code(3)));
    }

    @Test
    void refusesWhenRevoked() {
        given(CertificateGiven.issued(), CertificateGiven.revoked());

        assertRefused(IssuanceRefusal.REVOKED, reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));
    }

    @Test
    void refusesWhenTheHolderIsErased() {
        given(CertificateGiven.issuedAndErased());

        assertRefused(IssuanceRefusal.HOLDER_ERASED, reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));
    }

    @Test
    void refusesATakenCodeAndSupersedesNothing() {
        given(CertificateGiven.issued());
        codes.claim(CertificateGiven.SUCCESSOR_CODE, new CertificateId("certificate-other"));

        assertRefused(IssuanceRefusal.CODE_TAKEN, reissue(CertificateGiven.ID, CertificateGiven.SUCCESSOR_CODE));
        assertThat(stored(CertificateGiven.ID)).containsExactly(CertificateGiven.issued());
    }

    @Test
    void refusesANameThatCannotBePrinted() {
        given(CertificateGiven.issued());

        assertThatThrownBy(() -> send(new ReissueCertificate(
                        CertificateGiven.ID,
                        CertificateGiven.SUCCESSOR_CODE,
                        new PersonName("Ada \ud83d\ude00"),
                        CertificateGiven.NOTE,
                        CertificateGiven.REISSUED_AT)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new Refusal(
                                        IssuanceRefusal.UNDRAWABLE.code(),
                                        Map.of("characters", "\ud83d\ude00 (U+1F600)"))));
        assertThat(stored(CertificateGiven.ID)).containsExactly(CertificateGiven.issued());
    }

    @Test
    void refusesWithoutANote() {
        given(CertificateGiven.issued());

        assertRefused(
                IssuanceRefusal.NOTE_MISSING,
                new ReissueCertificate(
                        CertificateGiven.ID,
                        CertificateGiven.SUCCESSOR_CODE,
                        new PersonName("Ada King"),
                        " ",
                        CertificateGiven.REISSUED_AT));
    }

    private static ReissueCertificate reissue(CertificateId certificateId, VerificationCode successorCode) {
        return new ReissueCertificate(
                certificateId,
                successorCode,
                new PersonName("Ada King"),
                CertificateGiven.NOTE,
                CertificateGiven.REISSUED_AT);
    }

    private void given(CertificateEvent... events) {
        for (int sequence = 0; sequence < events.length; sequence++) {
            axon.eventStore()
                    .publish(new GenericDomainEventMessage<>(
                            "Certificate", CertificateGiven.ID.value(), sequence, events[sequence]));
        }
    }

    private void send(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    private void assertRefused(RefusalCode code, Object command) {
        assertThatThrownBy(() -> send(command))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal(code)));
    }

    private List<Object> stored(CertificateId certificateId) {
        return axon.eventStore()
                .readEvents(certificateId.value())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }
}
