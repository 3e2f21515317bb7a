package org.attestory.credential.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.credential.api.HashedRecipient;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.Personal;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads addresses from the accounts' own streams. An account keeps the address that it was opened with. */
@Component
class StoredRecipients implements Recipients {

    private final EventStore events;

    StoredRecipients(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<HashedRecipient> hashed(AccountId accountId, String salt) {
        DataSubject subject = accountId.subject();
        return events.readEvents(accountId.value())
                .asStream()
                .map(event -> event.getPayload())
                .filter(AccountOpened.class::isInstance)
                .findFirst()
                .map(opened -> ((AccountOpened) opened).email().text())
                .map(address ->
                        new HashedRecipient(Personal.of(subject, hash(address + salt)), Personal.of(subject, salt)));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256$" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
