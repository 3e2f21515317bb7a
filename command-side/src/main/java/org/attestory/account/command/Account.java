package org.attestory.account.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.attestory.account.api.AccountDisabled;
import org.attestory.account.api.AccountEnabled;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.ChangeName;
import org.attestory.account.api.ChangePassword;
import org.attestory.account.api.DisableAccount;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.EnableAccount;
import org.attestory.account.api.ErasePersonalData;
import org.attestory.account.api.GrantRole;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.OpenAccount;
import org.attestory.account.api.Password;
import org.attestory.account.api.PasswordChanged;
import org.attestory.account.api.PersonName;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.account.api.RoleGranted;
import org.attestory.account.api.RoleWithdrawn;
import org.attestory.account.api.SignUp;
import org.attestory.account.api.WithdrawRole;
import org.attestory.document.api.DrawableCharacters;
import org.attestory.eventstore.personal.SubjectKeys;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.PreferSharing;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingPreferred;
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

/** A person's account: roles, name, and whether the door is open. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class Account {

    @AggregateIdentifier
    private AccountId accountId;

    private Personal name;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private boolean disabled;
    private boolean erased;
    private Sharing sharing = Sharing.UNCHOSEN;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SignUp command, Credentials credentials) {
        open(
                new Opening(
                        command.accountId(),
                        command.name(),
                        command.email(),
                        command.password(),
                        Set.of(Role.LEARNER),
                        command.language()),
                credentials);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenAccount command, Credentials credentials) {
        refuseIf(command.roles().isEmpty(), AccountRefusal.LAST_ROLE);
        open(
                new Opening(
                        command.accountId(),
                        command.name(),
                        command.email(),
                        command.password(),
                        Set.copyOf(command.roles()),
                        command.language()),
                credentials);
    }

    @CommandHandler
    void handle(GrantRole command) {
        refuseIf(erased, AccountRefusal.PERSONAL_DATA_ERASED);
        if (!roles.contains(command.role())) {
            apply(new RoleGranted(accountId, command.role()));
        }
    }

    @CommandHandler
    void handle(WithdrawRole command, Actor actor) {
        refuseThePerson(actor);
        refuseIf(erased, AccountRefusal.PERSONAL_DATA_ERASED);
        if (roles.contains(command.role())) {
            refuseIf(roles.size() == 1, AccountRefusal.LAST_ROLE);
            apply(new RoleWithdrawn(accountId, command.role()));
        }
    }

    @CommandHandler
    void handle(DisableAccount command, Actor actor, Credentials credentials) {
        refuseThePerson(actor);
        refuseIf(erased, AccountRefusal.PERSONAL_DATA_ERASED);
        if (!disabled) {
            apply(new AccountDisabled(accountId));
            credentials.setDisabled(accountId, true);
        }
    }

    @CommandHandler
    void handle(EnableAccount command, Credentials credentials) {
        refuseIf(erased, AccountRefusal.PERSONAL_DATA_ERASED);
        if (disabled) {
            apply(new AccountEnabled(accountId));
            credentials.setDisabled(accountId, false);
        }
    }

    @CommandHandler
    void handle(ChangeName command, Actor actor) {
        refuseOthers(actor);
        refuseUndrawable(command.name());
        Personal corrected = Personal.of(accountId.subject(), command.name().value());
        if (!corrected.equals(name)) {
            apply(new NameChanged(accountId, corrected));
        }
    }

    @CommandHandler
    void handle(ChangePassword command, Actor actor, Credentials credentials) {
        refuseOthers(actor);
        refuseIf(!credentials.matches(accountId, command.current()), AccountRefusal.WRONG_CREDENTIALS);
        credentials.setPassword(accountId, command.next());
        apply(new PasswordChanged(accountId));
    }

    /** Kept here, and not apart, so that issuing a certificate reads one history for all it has to know of its holder. */
    @CommandHandler
    void handle(PreferSharing command, Actor actor) {
        refuseOthers(actor);
        refuseIf(command.sharing().contradictsItself(), IssuanceRefusal.SHOWN_IN_FILES);
        if (!command.sharing().equals(sharing)) {
            apply(new SharingPreferred(accountId, command.sharing()));
        }
    }

    /**
     * Key, credentials and event change in one transaction of PostgreSQL, so that after a crash either all of it has
     * happened or nothing. Where the events are stored elsewhere, the event may be stored without the rest; repeating the
     * command then destroys what is left, which is why a repeat destroys again.
     */
    @CommandHandler
    void handle(ErasePersonalData command, Actor actor, Credentials credentials, SubjectKeys keys) {
        refuseThePerson(actor);
        if (!erased) {
            apply(new PersonalDataErased(accountId));
        }
        credentials.forget(accountId);
        keys.destroy(accountId.subject());
    }

    private void open(Opening opening, Credentials credentials) {
        if (accountId != null) {
            return;
        }
        refuseUndrawable(opening.name());
        // The costly part first: how long a refusal takes shall not tell that the address is taken.
        credentials.setPassword(opening.accountId(), opening.password());
        refuseIf(!credentials.claim(opening.email(), opening.accountId()), AccountRefusal.EMAIL_TAKEN);
        apply(new AccountOpened(
                opening.accountId(),
                Personal.of(opening.accountId().subject(), opening.name().value()),
                Personal.of(opening.accountId().subject(), opening.email().value()),
                opening.roles(),
                opening.language()));
    }

    /** A name stands on certificates sooner or later. */
    private static void refuseUndrawable(PersonName name) {
        DrawableCharacters.refuseMissing(Stream.of(name.value()), AccountRefusal.NAME_UNDRAWABLE);
    }

    private void refuseThePerson(Actor actor) {
        refuseIf(actor.id().equals(accountId.value()), AccountRefusal.NOT_YOURSELF);
    }

    private void refuseOthers(Actor actor) {
        refuseIf(!actor.id().equals(accountId.value()) || disabled, AccessRefusal.NOT_ALLOWED);
        refuseIf(erased, AccountRefusal.PERSONAL_DATA_ERASED);
    }

    @EventSourcingHandler
    void on(AccountOpened event) {
        accountId = event.accountId();
        name = event.name();
        roles.addAll(event.roles());
    }

    @EventSourcingHandler
    void on(RoleGranted event) {
        roles.add(event.role());
    }

    @EventSourcingHandler
    void on(RoleWithdrawn event) {
        roles.remove(event.role());
    }

    @EventSourcingHandler
    void on(AccountDisabled event) {
        disabled = true;
    }

    @EventSourcingHandler
    void on(AccountEnabled event) {
        disabled = false;
    }

    @EventSourcingHandler
    void on(NameChanged event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(SharingPreferred event) {
        sharing = event.sharing();
    }

    @EventSourcingHandler
    void on(PersonalDataErased event) {
        erased = true;
    }

    /** The same for a person who signs up and for one whom an administrator lets in. */
    private record Opening(
            AccountId accountId,
            PersonName name,
            EmailAddress email,
            Password password,
            Set<Role> roles,
            String language) {}
}
