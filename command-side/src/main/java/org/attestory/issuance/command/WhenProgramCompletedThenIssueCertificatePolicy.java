package org.attestory.issuance.command;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Refusal;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Issues the certificate at once when a program is completed. It waits for the answer, so that its token moves on only
 * after the certificate is stored; a repeat after a crash names the same certificate and changes nothing.
 */
@ProcessingGroup(WhenProgramCompletedThenIssueCertificatePolicy.GROUP)
@DisallowReplay
class WhenProgramCompletedThenIssueCertificatePolicy {

    static final String GROUP = "policy.issue-certificate";

    private static final Logger LOG = LoggerFactory.getLogger(WhenProgramCompletedThenIssueCertificatePolicy.class);
    private static final Set<String> PASSING = Set.of(AccessRefusal.TOO_BUSY.code(), IssuanceRefusal.CODE_TAKEN.code());
    private static final Actor ACTOR = Actor.system("issue-certificate");

    private final CommandGateway commands;
    private final RefusedIssues refused;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * Creates the policy.
     *
     * @param random must be cryptographically strong, see {@link VerificationCode#random}
     */
    WhenProgramCompletedThenIssueCertificatePolicy(
            CommandGateway commands, RefusedIssues refused, Clock clock, RandomGenerator random) {
        this.commands = commands;
        this.refused = refused;
        this.clock = clock;
        this.random = random;
    }

    @EventHandler
    void on(ProgramCompleted event, @MessageIdentifier String eventId) {
        IssueCertificate issue = new IssueCertificate(
                CertificateId.forEnrolment(event.enrolmentId()),
                VerificationCode.random(random),
                event.enrolmentId(),
                event.learnerId(),
                event.programId(),
                event.programVersion(),
                event.language(),
                event.gradePercent(),
                event.completedAt(),
                clock.instant(),
                null);
        CommandId commandId = new CommandId("issue-" + eventId);
        try {
            commands.sendAndWait(new GenericCommandMessage<>(issue).withMetaData(CommandMetaData.of(ACTOR, commandId)));
        } catch (CommandExecutionException failure) {
            String refusal = refusalIn(failure).orElseThrow(() -> failure);
            LOG.error("No certificate can be issued for {}: {}", event.enrolmentId(), refusal);
            refused.record(event.enrolmentId(), refusal);
        }
    }

    /** The refusal, if trying again cannot help. */
    private static Optional<String> refusalIn(CommandExecutionException failure) {
        return failure.<Object>getDetails()
                .filter(Refusal.class::isInstance)
                .map(details -> ((Refusal) details).code())
                .filter(code -> !PASSING.contains(code));
    }
}
