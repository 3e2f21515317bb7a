package org.attestory.account.api;

import org.jspecify.annotations.Nullable;

/** One account. */
public record GetAccount(AccountId accountId) {

    /** The account, null if unknown. */
    public record Result(@Nullable AccountView account) {}
}
