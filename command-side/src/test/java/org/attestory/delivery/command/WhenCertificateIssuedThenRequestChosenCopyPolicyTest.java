package org.attestory.delivery.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.RequestChosenCopy;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.command.IssuedSamples;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhenCertificateIssuedThenRequestChosenCopyPolicyTest {

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<Object> sent = new ArrayList<>();
    private final Set<PrintedCopyId> wanted = new HashSet<>(Set.of(PrintedCopyGiven.ID));
    private final WhenCertificateIssuedThenRequestChosenCopyPolicy policy =
            new WhenCertificateIssuedThenRequestChosenCopyPolicy(
                    DefaultCommandGateway.builder().commandBus(bus).build(), wanted::contains);

    @Test
    void asksForTheCopyOfTheCertificate() {
        answering(() -> null);

        policy.on(issued(null), "event-1");

        assertThat(sent)
                .containsExactly(new RequestChosenCopy(
                        PrintedCopyGiven.ID, PrintedCopyGiven.CERTIFICATE, PrintedCopyGiven.CODE));
    }

    @Test
    void asksNothingWhereNothingWasChosen() {
        answering(() -> null);
        wanted.clear();

        policy.on(issued(null), "event-1");

        assertThat(sent).isEmpty();
    }

    @Test
    void leavesACorrectedCertificateToItsHolder() {
        answering(() -> null);

        policy.on(issued(new CertificateId("certificate-before")), "event-1");

        assertThat(sent).isEmpty();
    }

    @Test
    void stopsWhereItCannotKnow() {
        answering(() -> {
            throw new RefusedException(AccessRefusal.TOO_BUSY);
        });

        assertThatThrownBy(() -> policy.on(issued(null), "event-1")).isInstanceOf(CommandExecutionException.class);
    }

    private void answering(Supplier<@Nullable Object> answer) {
        bus.subscribe(RequestChosenCopy.class.getName(), message -> {
            sent.add(message.getPayload());
            return answer.get();
        });
    }

    private static CertificateIssued issued(@Nullable CertificateId supersedes) {
        return IssuedSamples.of(
                PrintedCopyGiven.CERTIFICATE,
                PrintedCopyGiven.CODE,
                PrintedCopyGiven.ENROLMENT,
                PrintedCopyGiven.LEARNER,
                supersedes);
    }
}
