package org.attestory.delivery.command;

import java.util.function.Predicate;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.RequestChosenCopy;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;

/** Asks for the printed copy that a learner chose as soon as there is something to print. */
@ProcessingGroup(WhenCertificateIssuedThenRequestChosenCopyPolicy.GROUP)
@DisallowReplay
class WhenCertificateIssuedThenRequestChosenCopyPolicy {

    static final String GROUP = "policy.request-chosen-copy";

    private static final Actor ACTOR = Actor.system("request-chosen-copy");

    private final CommandGateway commands;
    private final Predicate<PrintedCopyId> wanted;

    /**
     * Creates the policy.
     *
     * @param wanted whether anybody ever wanted that copy: few do, and the others are to cost no more than the question
     */
    WhenCertificateIssuedThenRequestChosenCopyPolicy(CommandGateway commands, Predicate<PrintedCopyId> wanted) {
        this.commands = commands;
        this.wanted = wanted;
    }

    /** A corrected certificate is another one: whoever wants it printed as well asks for it. */
    @EventHandler
    void on(CertificateIssued event, @MessageIdentifier String eventId) {
        PrintedCopyId copyId = PrintedCopyId.of(event.certificateId());
        if (event.enrolmentId() == null || event.supersedes() != null || !wanted.test(copyId)) {
            return;
        }
        RequestChosenCopy request = new RequestChosenCopy(copyId, event.certificateId(), event.code());
        CommandId commandId = new CommandId("copy-" + eventId);
        commands.sendAndWait(new GenericCommandMessage<>(request).withMetaData(CommandMetaData.of(ACTOR, commandId)));
    }
}
