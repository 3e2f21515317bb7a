package org.attestory.issuance.command;

import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingPreferred;
import org.attestory.personal.api.Personal;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads names and choices from the accounts' own streams, so that a correction counts from the instant it is stored. */
@Component
class StoredHolders implements Holders {

    private final EventStore events;

    StoredHolders(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Holder> find(AccountId accountId) {
        Holder holder = new Holder(Personal.erased(accountId.subject()), Sharing.UNCHOSEN);
        var stream = events.readEvents(accountId.value());
        while (stream.hasNext()) {
            holder = after(stream.next().getPayload(), holder);
        }
        return Optional.of(holder).filter(known -> !known.name().isErased());
    }

    private static Holder after(Object event, Holder holder) {
        return switch (event) {
            case AccountOpened opened -> new Holder(opened.name(), holder.sharing());
            case NameChanged changed -> new Holder(changed.name(), holder.sharing());
            case SharingPreferred preferred -> new Holder(holder.name(), preferred.sharing());
            case PersonalDataErased erased ->
                new Holder(Personal.erased(erased.accountId().subject()), holder.sharing());
            default -> holder;
        };
    }
}
