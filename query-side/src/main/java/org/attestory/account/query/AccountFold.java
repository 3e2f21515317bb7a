package org.attestory.account.query;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.attestory.account.api.AccountDisabled;
import org.attestory.account.api.AccountEnabled;
import org.attestory.account.api.AccountEvent;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.PasswordChanged;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.account.api.RoleGranted;
import org.attestory.account.api.RoleWithdrawn;
import org.attestory.kernel.Role;
import org.jspecify.annotations.Nullable;

/** An account, event by event. */
final class AccountFold {

    private AccountFold() {}

    /**
     * The account after one more event.
     *
     * @param before null before it was opened
     * @param recordedAt when the event was stored
     */
    static AccountView apply(@Nullable AccountView before, AccountEvent event, Instant recordedAt) {
        return switch (event) {
            case AccountOpened opened -> opened(opened, recordedAt);
            case RoleGranted granted -> withRole(known(before, event), granted.role(), true);
            case RoleWithdrawn withdrawn -> withRole(known(before, event), withdrawn.role(), false);
            case AccountDisabled disabled -> closed(known(before, event), true);
            case AccountEnabled enabled -> closed(known(before, event), false);
            case NameChanged changed ->
                named(known(before, event), changed.name().text());
            case PasswordChanged changed -> known(before, event);
            case PersonalDataErased erased -> erased(known(before, event));
        };
    }

    private static AccountView known(@Nullable AccountView before, AccountEvent event) {
        if (before == null) {
            throw new IllegalStateException(event.accountId() + " has a history that does not begin with its opening");
        }
        return before;
    }

    private static AccountView opened(AccountOpened event, Instant openedAt) {
        return new AccountView(
                event.accountId(),
                event.name().text(),
                event.email().text(),
                inOrder(event.roles()),
                event.language(),
                false,
                false,
                openedAt);
    }

    private static AccountView withRole(AccountView view, Role role, boolean held) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(view.roles());
        if (held) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        return new AccountView(
                view.accountId(),
                view.name(),
                view.email(),
                Collections.unmodifiableSet(roles),
                view.language(),
                view.disabled(),
                view.erased(),
                view.openedAt());
    }

    private static AccountView closed(AccountView view, boolean disabled) {
        return new AccountView(
                view.accountId(),
                view.name(),
                view.email(),
                view.roles(),
                view.language(),
                disabled,
                view.erased(),
                view.openedAt());
    }

    private static AccountView named(AccountView view, @Nullable String name) {
        return person(view, name, view.email(), view.erased());
    }

    private static AccountView erased(AccountView view) {
        return person(view, null, null, true);
    }

    private static AccountView person(AccountView view, @Nullable String name, @Nullable String email, boolean erased) {
        return new AccountView(
                view.accountId(), name, email, view.roles(), view.language(), view.disabled(), erased, view.openedAt());
    }

    private static Set<Role> inOrder(Set<Role> roles) {
        Set<Role> ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return Collections.unmodifiableSet(ordered);
    }
}
