package org.attestory.issuance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestory.access.command.Acting.refusal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.PersonName;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.issuance.api.ReissueCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.kernel.RefusalCode;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommandSideTest
class VerificationCodesIT {

    private static final Actor REGISTRAR = new Actor("account-registrar", Set.of(Role.REGISTRAR));

    @Autowired
    Sender sender;

    @Autowired
    EventStore events;

    @Autowired
    JdbcClient database;

    private final VerificationCode code = VerificationCode.random(new SecureRandom());
    private final CertificateId certificateId = CertificateId.random();

    @BeforeEach
    void theProgramIsOffered() {
        if (events.lastSequenceNumberFor(ProgramGiven.ID.value()).isEmpty()) {
            LearnerOnTheWay.offer(sender, ProgramGiven.definition());
        }
    }

    @Test
    void givesACodeToOneCertificateOnlyAndStoresNothingOfTheOther() {
        LearnerOnTheWay holder = LearnerOnTheWay.signUp(sender);
        CertificateId second = CertificateId.random();
        sender.send(issue(certificateId, code, holder), REGISTRAR);

        assertRefused(IssuanceRefusal.CODE_TAKEN, issue(second, code, holder));

        assertThat(storedIn(certificateId)).isEqualTo(1);
        assertThat(storedIn(second)).isZero();
    }

    @Test
    void takesARepeatAsDone() {
        LearnerOnTheWay holder = LearnerOnTheWay.signUp(sender);

        sender.send(issue(certificateId, code, holder), REGISTRAR);
        sender.send(issue(certificateId, code, holder), REGISTRAR);
        sender.send(issue(certificateId, VerificationCode.random(new SecureRandom()), holder), REGISTRAR);

        assertThat(storedIn(certificateId)).isEqualTo(1);
    }

    @Test
    void leavesACodeFreeWhoseIssueWasRefused() {
        LearnerOnTheWay nobody = new LearnerOnTheWay(sender, AccountId.random());
        assertRefused(IssuanceRefusal.HOLDER_ERASED, issue(certificateId, code, nobody));

        LearnerOnTheWay holder = LearnerOnTheWay.signUp(sender);
        sender.send(issue(certificateId, code, holder), REGISTRAR);

        assertThat(storedIn(certificateId)).isEqualTo(1);
    }

    @Test
    void registersEveryCertificateUnderANumberOfItsOwn() {
        LearnerOnTheWay holder = LearnerOnTheWay.signUp(sender);
        CertificateId second = CertificateId.random();
        sender.send(issue(certificateId, code, holder), REGISTRAR);
        sender.send(issue(second, VerificationCode.random(new SecureRandom()), holder), REGISTRAR);
        sender.send(reissue(VerificationCode.random(new SecureRandom())), REGISTRAR);

        assertThat(List.of(numberOf(certificateId), numberOf(second), numberOf(certificateId.successor())))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("[0-9]{4}-[0-9]{6}"));
    }

    @Test
    void reissuesBothOrNeither() {
        LearnerOnTheWay holder = LearnerOnTheWay.signUp(sender);
        VerificationCode successorCode = VerificationCode.random(new SecureRandom());
        sender.send(issue(certificateId, code, holder), REGISTRAR);

        assertRefused(IssuanceRefusal.CODE_TAKEN, reissue(code));
        assertThat(storedIn(certificateId)).isEqualTo(1);
        assertThat(storedIn(certificateId.successor())).isZero();

        sender.send(reissue(successorCode), REGISTRAR);
        assertThat(lastIn(certificateId)).isInstanceOf(CertificateSuperseded.class);
        assertThat(lastIn(certificateId.successor())).isInstanceOfSatisfying(CertificateIssued.class, successor -> {
            assertThat(successor.code()).isEqualTo(successorCode);
            assertThat(successor.supersedes()).isEqualTo(certificateId);
            assertThat(successor.content().holderName().orElse("")).isEqualTo("Ada King");
        });
    }

    private ReissueCertificate reissue(VerificationCode successorCode) {
        return new ReissueCertificate(
                certificateId, successorCode, new PersonName("Ada King"), "Married.", Instant.now());
    }

    private static IssueCertificate issue(CertificateId id, VerificationCode code, LearnerOnTheWay holder) {
        return new IssueCertificate(
                id,
                code,
                null,
                holder.accountId(),
                ProgramGiven.ID,
                1,
                "en",
                null,
                CertificateGiven.COMPLETED_AT,
                CertificateGiven.ISSUED_AT,
                null);
    }

    private long storedIn(CertificateId id) {
        return database.sql("select count(*) from event_store.decoded_event where stream = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private String numberOf(CertificateId id) {
        return ((CertificateIssued) events.readEvents(id.value()).next().getPayload())
                .content()
                .number();
    }

    private Object lastIn(CertificateId id) {
        return events.readEvents(id.value()).asStream().toList().getLast().getPayload();
    }

    private void assertRefused(RefusalCode refusal, Object command) {
        assertThatThrownBy(() -> sender.send(command, REGISTRAR))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal(refusal)));
    }
}
