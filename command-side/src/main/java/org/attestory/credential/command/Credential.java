package org.attestory.credential.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.attestory.credential.api.CredentialId;
import org.attestory.credential.api.CredentialPrepared;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The open credential of a certificate. All that is decided about it is decided once. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class Credential {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // The framework reads it.
    private CredentialId id;

    Credential() {}

    Credential(CredentialPrepared event) {
        apply(event);
    }

    @EventSourcingHandler
    void on(CredentialPrepared event) {
        id = event.credentialId();
    }
}
