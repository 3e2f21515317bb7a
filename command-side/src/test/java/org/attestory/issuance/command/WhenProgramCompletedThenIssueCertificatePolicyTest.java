package org.attestory.issuance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.command.EnrolmentGiven;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.RefusedException;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.Test;

class WhenProgramCompletedThenIssueCertificatePolicyTest {

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private final Map<EnrolmentId, String> refused = new HashMap<>();
    private final WhenProgramCompletedThenIssueCertificatePolicy policy =
            new WhenProgramCompletedThenIssueCertificatePolicy(
                    DefaultCommandGateway.builder().commandBus(bus).build(),
                    refused::put,
                    Clock.fixed(CertificateGiven.ISSUED_AT, ZoneOffset.UTC),
                    new Random(1));

    @Test
    void issuesTheCertificateOfTheEnrolment() {
        answering(command -> null);

        policy.on(EnrolmentGiven.completed(), "event-1");

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().getPayload())
                .isEqualTo(new IssueCertificate(
                        CertificateGiven.ID,
                        CertificateGiven.CODE,
                        EnrolmentGiven.ID,
                        CertificateGiven.HOLDER,
                        ProgramGiven.ID,
                        1,
                        "en",
                        100,
                        CertificateGiven.COMPLETED_AT,
                        CertificateGiven.ISSUED_AT,
                        null));
    }

    @Test
    void actsAsTheSystemUnderAnIdentifierOfTheEvent() {
        answering(command -> null);

        policy.on(EnrolmentGiven.completed(), "event-1");

        assertThat(CommandMetaData.actorIn(sent.getFirst().getMetaData())).isEqualTo(Actor.system("issue-certificate"));
        assertThat(sent.getFirst().getMetaData()).containsEntry(CommandMetaData.COMMAND_ID, "issue-event-1");
    }

    @Test
    void recordsARefusalThatTryingAgainCannotHelp() {
        answering(command -> {
            throw new RefusedException(IssuanceRefusal.HOLDER_ERASED);
        });

        policy.on(EnrolmentGiven.completed(), "event-1");

        assertThat(refused).containsExactly(Map.entry(EnrolmentGiven.ID, "issuance.holder-erased"));
    }

    @Test
    void failsOnARefusalThatPasses() {
        answering(command -> {
            throw new RefusedException(AccessRefusal.TOO_BUSY);
        });

        assertThatThrownBy(() -> policy.on(EnrolmentGiven.completed(), "event-1"))
                .isInstanceOf(RefusedException.class);
        assertThat(refused).isEmpty();
    }

    @Test
    void failsOnAnythingElseSoThatItIsTriedAgain() {
        answering(command -> {
            throw new IllegalStateException("no database");
        });

        assertThatThrownBy(() -> policy.on(EnrolmentGiven.completed(), "event-1"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(refused).isEmpty();
    }

    private void answering(MessageHandler<CommandMessage<?>> answer) {
        bus.subscribe(IssueCertificate.class.getName(), command -> {
            sent.add(command);
            return answer.handle(command);
        });
    }
}
