package org.attestory.credential.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.attestory.access.command.Acting;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.credential.api.CredentialId;
import org.attestory.credential.api.CredentialPrepared;
import org.attestory.credential.api.HashedRecipient;
import org.attestory.credential.api.PrepareCredential;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.CertificateId;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PrepareCredentialTest {

    private static final CertificateId CERTIFICATE = new CertificateId("certificate-1");
    private static final AccountId HOLDER = new AccountId("account-ada");
    private static final String SALT = "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e";
    private static final StatusEntry ENTRY = new StatusEntry(1, 4242);

    private final HashedRecipient recipient =
            new HashedRecipient(Personal.of(HOLDER.subject(), "sha256$0"), Personal.of(HOLDER.subject(), SALT));

    @Test
    void decidesThePlaceInTheListsAndTheHashOfTheAddress() {
        preparing(Optional.of(ENTRY), Optional.of(recipient))
                .givenNoPriorActivity()
                .when(PrepareCredential.of(CERTIFICATE, HOLDER, SALT))
                .expectEvents(
                        new CredentialPrepared(CredentialId.of(CERTIFICATE), CERTIFICATE, HOLDER, ENTRY, recipient));
    }

    @Test
    void changesNothingWhenRepeated() {
        preparing(Optional.empty(), Optional.of(recipient))
                .givenNoPriorActivity()
                .when(PrepareCredential.of(CERTIFICATE, HOLDER, SALT))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void givesAPlaceToACertificateOfAnErasedHolderToo() {
        preparing(Optional.of(ENTRY), Optional.empty())
                .givenNoPriorActivity()
                .when(PrepareCredential.of(CERTIFICATE, HOLDER, SALT))
                .expectEvents(new CredentialPrepared(CredentialId.of(CERTIFICATE), CERTIFICATE, HOLDER, ENTRY, null));
    }

    @Test
    void hashesTheAddressAsOpenBadgesDo() {
        EmbeddedEventStore events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        Recipients stored = new StoredRecipients(events);
        events.publish(opened(HOLDER, Personal.of(HOLDER.subject(), "a@example.org")));
        AccountId erased = new AccountId("account-erased");
        events.publish(opened(erased, Personal.erased(erased.subject())));

        // printf 'a@example.orgkosher' | sha256sum
        assertThat(stored.hashed(HOLDER, "kosher"))
                .contains(new HashedRecipient(
                        Personal.of(
                                HOLDER.subject(),
                                "sha256$5d1efb5c1d6d30c1415b6232920ba7aec841ae51c07baf670da3a5ca305dedf4"),
                        Personal.of(HOLDER.subject(), "kosher")));
        assertThat(stored.hashed(erased, SALT)).isEmpty();
        assertThat(stored.hashed(new AccountId("account-nobody"), SALT)).isEmpty();
    }

    private static GenericDomainEventMessage<AccountOpened> opened(AccountId accountId, Personal email) {
        Personal name = Personal.of(accountId.subject(), "Ada");
        return new GenericDomainEventMessage<>(
                "Account", accountId.value(), 0, new AccountOpened(accountId, name, email, Set.of(Role.LEARNER), "en"));
    }

    private static FixtureConfiguration<Credential> preparing(
            Optional<StatusEntry> entry, Optional<HashedRecipient> recipient) {
        FixtureConfiguration<Credential> fixture = Acting.on(Credential.class);
        return fixture.registerAnnotatedCommandHandler(new PrepareCredentialHandler(
                fixture.getRepository(), certificate -> entry, (holder, salt) -> recipient));
    }
}
