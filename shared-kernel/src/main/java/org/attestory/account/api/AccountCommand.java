package org.attestory.account.api;

/** What can be asked of an account. */
public sealed interface AccountCommand
        permits SignUp,
                OpenAccount,
                GrantRole,
                WithdrawRole,
                DisableAccount,
                EnableAccount,
                ChangeName,
                ChangePassword,
                ErasePersonalData {

    AccountId accountId();
}
