package org.attestory.issuance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.account.api.RoleGranted;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingPreferred;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class StoredHoldersTest {

    private static final AccountId HOLDER = CertificateGiven.HOLDER;

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Holders holders = new StoredHolders(events);

    @Test
    void findsTheNameAtOpening() {
        stored(opened(CertificateGiven.personal("Ada Lovelace")), new RoleGranted(HOLDER, Role.INSTRUCTOR));

        assertThat(holders.find(HOLDER).map(Holders.Holder::name)).contains(CertificateGiven.personal("Ada Lovelace"));
    }

    @Test
    void findsTheLatestName() {
        stored(
                opened(CertificateGiven.personal("Ada Byron")),
                new NameChanged(HOLDER, CertificateGiven.personal("Ada King")),
                new NameChanged(HOLDER, CertificateGiven.personal("Ada Lovelace")));

        assertThat(holders.find(HOLDER).map(Holders.Holder::name)).contains(CertificateGiven.personal("Ada Lovelace"));
    }

    @Test
    void findsTheLatestChoiceOfSharing() {
        stored(
                opened(CertificateGiven.personal("Ada Lovelace")),
                new SharingPreferred(HOLDER, Sharing.usual(Visibility.PUBLIC)),
                new SharingPreferred(HOLDER, Sharing.usual(Visibility.PRIVATE)));

        assertThat(holders.find(HOLDER).map(Holders.Holder::sharing)).contains(Sharing.usual(Visibility.PRIVATE));
    }

    @Test
    void findsNobodyUnknown() {
        assertThat(holders.find(new AccountId("account-unknown"))).isEmpty();
    }

    @Test
    void findsNobodyErased() {
        stored(opened(CertificateGiven.personal("Ada Lovelace")), new PersonalDataErased(HOLDER));

        assertThat(holders.find(HOLDER)).isEmpty();
    }

    @Test
    void findsNobodyWhoseKeyIsGoneThoughTheEventIsNotStoredYet() {
        stored(opened(Personal.erased(HOLDER.subject())));

        assertThat(holders.find(HOLDER)).isEmpty();
    }

    private static AccountOpened opened(Personal name) {
        return new AccountOpened(
                HOLDER, name, CertificateGiven.personal("ada@example.org"), Set.of(Role.LEARNER), "en");
    }

    private void stored(Object... history) {
        for (int sequence = 0; sequence < history.length; sequence++) {
            events.publish(new GenericDomainEventMessage<>("Account", HOLDER.value(), sequence, history[sequence]));
        }
    }
}
