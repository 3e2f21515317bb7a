package org.attestory.credential.command;

import java.util.Optional;
import org.attestory.credential.api.CredentialPrepared;
import org.attestory.credential.api.HashedRecipient;
import org.attestory.credential.api.PrepareCredential;
import org.attestory.credential.api.StatusEntry;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Prepares. The claim of a place in the status lists tells a repeat from a first time, so that no stream is read. */
@Component
class PrepareCredentialHandler {

    private final Repository<Credential> credentials;
    private final StatusEntries entries;
    private final Recipients recipients;

    PrepareCredentialHandler(Repository<Credential> credentials, StatusEntries entries, Recipients recipients) {
        this.credentials = credentials;
        this.entries = entries;
        this.recipients = recipients;
    }

    @CommandHandler
    void handle(PrepareCredential command) throws Exception {
        Optional<StatusEntry> claimed = entries.claim(command.certificateId());
        if (claimed.isPresent()) {
            HashedRecipient recipient =
                    recipients.hashed(command.learnerId(), command.salt()).orElse(null);
            CredentialPrepared prepared = new CredentialPrepared(
                    command.credentialId(), command.certificateId(), command.learnerId(), claimed.get(), recipient);
            credentials.newInstance(() -> new Credential(prepared));
        }
    }
}
