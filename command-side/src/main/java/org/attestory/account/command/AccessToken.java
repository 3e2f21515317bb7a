package org.attestory.account.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.AccessTokenMade;
import org.attestory.account.api.AccessTokenRevoked;
import org.attestory.account.api.AccessTokenUsed;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.MakeAccessToken;
import org.attestory.account.api.RecordTokenUse;
import org.attestory.account.api.RevokeAccessToken;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What lets a program act for a person: made once, used, revoked once. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class AccessToken {

    @AggregateIdentifier
    private AccessTokenId tokenId;

    private AccountId accountId;
    private boolean revoked;
    private @Nullable LocalDate lastUsedOn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AccessTokenId handle(MakeAccessToken command, Actor actor) {
        refuseIf(!actor.id().equals(command.accountId().value()), AccessRefusal.NOT_ALLOWED);
        refuseIf(tokenId != null && !command.accountId().equals(accountId), AccessRefusal.NOT_ALLOWED);
        if (tokenId == null) {
            refuseIf(command.scopes().isEmpty() || !endsInTime(command), AccountRefusal.TOKEN_IMPOSSIBLE);
            apply(new AccessTokenMade(
                    command.tokenId(),
                    command.accountId(),
                    Personal.of(command.accountId().subject(), command.name().value()),
                    command.scopes(),
                    command.expiresAt(),
                    command.fingerprint()));
        }
        return command.tokenId();
    }

    @CommandHandler
    void handle(RevokeAccessToken command, Actor actor) {
        boolean own = actor.id().equals(accountId.value());
        refuseIf(!own && !actor.has(Role.ADMINISTRATOR), AccessRefusal.NOT_ALLOWED);
        if (!revoked) {
            apply(new AccessTokenRevoked(tokenId));
        }
    }

    /** Several nodes may say so on the same day, in any order. */
    @CommandHandler
    void handle(RecordTokenUse command) {
        if (lastUsedOn == null || command.day().isAfter(lastUsedOn)) {
            apply(new AccessTokenUsed(tokenId, command.day()));
        }
    }

    private static boolean endsInTime(MakeAccessToken command) {
        return command.expiresAt().isAfter(command.madeAt())
                && !command.expiresAt()
                        .isAfter(command.madeAt()
                                .atOffset(ZoneOffset.UTC)
                                .plus(MakeAccessToken.LONGEST)
                                .toInstant());
    }

    @EventSourcingHandler
    void on(AccessTokenMade event) {
        tokenId = event.tokenId();
        accountId = event.accountId();
    }

    @EventSourcingHandler
    void on(AccessTokenRevoked event) {
        revoked = true;
    }

    @EventSourcingHandler
    void on(AccessTokenUsed event) {
        lastUsedOn = event.day();
    }
}
