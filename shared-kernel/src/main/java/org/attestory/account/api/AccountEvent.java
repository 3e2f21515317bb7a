package org.attestory.account.api;

/** What has happened to an account. */
public sealed interface AccountEvent
        permits AccountOpened,
                RoleGranted,
                RoleWithdrawn,
                AccountDisabled,
                AccountEnabled,
                NameChanged,
                PasswordChanged,
                PersonalDataErased {

    AccountId accountId();
}
