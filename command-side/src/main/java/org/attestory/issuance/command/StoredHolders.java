package org.attestory.issuance.command;

import java.util.Optional;
import org.attestory.account.api.AccountEvent;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.personal.api.Personal;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads names from the accounts' own streams, so that a correction counts from the instant it is stored. */
@Component
class StoredHolders implements Holders {

    private final EventStore events;

    StoredHolders(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Personal> name(AccountId accountId) {
        var stream = events.readEvents(accountId.value());
        Personal name = null;
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof AccountEvent event) {
                name = after(event, name);
            }
        }
        return Optional.ofNullable(name).filter(known -> !known.isErased());
    }

    private static @Nullable Personal after(AccountEvent event, @Nullable Personal name) {
        return switch (event) {
            case AccountOpened opened -> opened.name();
            case NameChanged changed -> changed.name();
            case PersonalDataErased erased -> Personal.erased(erased.accountId().subject());
            case AccountEvent other -> name;
        };
    }
}
