package org.attestory.administration.web;

import java.util.Locale;
import org.attestory.account.api.AccountCommand;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.DisableAccount;
import org.attestory.account.api.EnableAccount;
import org.attestory.account.api.ErasePersonalData;
import org.attestory.account.api.GrantRole;
import org.attestory.account.api.WithdrawRole;
import org.attestory.kernel.Role;

/** What an administrator can do with an account. */
sealed interface AccountAction {

    AccountCommand command(AccountId accountId);

    /** Whether the views show that it was done. */
    boolean isVisibleIn(AccountView account);

    /** As the next page says it. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Adds a role. */
    record Grant(Role role) implements AccountAction {

        @Override
        public AccountCommand command(AccountId accountId) {
            return new GrantRole(accountId, role);
        }

        @Override
        public boolean isVisibleIn(AccountView account) {
            return account.roles().contains(role);
        }
    }

    /** Takes a role away. */
    record Withdraw(Role role) implements AccountAction {

        @Override
        public AccountCommand command(AccountId accountId) {
            return new WithdrawRole(accountId, role);
        }

        @Override
        public boolean isVisibleIn(AccountView account) {
            return !account.roles().contains(role);
        }
    }

    /** Closes the door. */
    record Disable() implements AccountAction {

        @Override
        public AccountCommand command(AccountId accountId) {
            return new DisableAccount(accountId);
        }

        @Override
        public boolean isVisibleIn(AccountView account) {
            return account.disabled();
        }
    }

    /** Opens the door again. */
    record Enable() implements AccountAction {

        @Override
        public AccountCommand command(AccountId accountId) {
            return new EnableAccount(accountId);
        }

        @Override
        public boolean isVisibleIn(AccountView account) {
            return !account.disabled();
        }
    }

    /** Erases the person for ever. */
    record Erase() implements AccountAction {

        @Override
        public AccountCommand command(AccountId accountId) {
            return new ErasePersonalData(accountId);
        }

        @Override
        public boolean isVisibleIn(AccountView account) {
            return account.erased();
        }
    }
}
