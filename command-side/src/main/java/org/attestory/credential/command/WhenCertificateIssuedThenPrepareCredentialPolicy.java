package org.attestory.credential.command;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.attestory.credential.api.PrepareCredential;
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

/**
 * Prepares the open credential of every certificate right after its issue. It waits for the answer, so that its token
 * moves on only after all is stored; a repeat after a crash changes nothing.
 */
@ProcessingGroup(WhenCertificateIssuedThenPrepareCredentialPolicy.GROUP)
@DisallowReplay
class WhenCertificateIssuedThenPrepareCredentialPolicy {

    static final String GROUP = "policy.prepare-credential";

    private static final Actor ACTOR = Actor.system("prepare-credential");
    private static final int SALT_BYTES = 16;

    private final CommandGateway commands;
    private final RandomGenerator random;

    /**
     * Creates the policy.
     *
     * @param random must be cryptographically strong: salts are not to be guessed
     */
    WhenCertificateIssuedThenPrepareCredentialPolicy(CommandGateway commands, RandomGenerator random) {
        this.commands = commands;
        this.random = random;
    }

    @EventHandler
    void on(CertificateIssued event, @MessageIdentifier String eventId) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        PrepareCredential prepare = PrepareCredential.of(
                event.certificateId(), event.learnerId(), HexFormat.of().formatHex(salt));
        CommandId commandId = new CommandId("credential-" + eventId);
        commands.sendAndWait(new GenericCommandMessage<>(prepare).withMetaData(CommandMetaData.of(ACTOR, commandId)));
    }
}
