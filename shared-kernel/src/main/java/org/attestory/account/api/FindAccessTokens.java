package org.attestory.account.api;

import java.util.List;

/** A person's access tokens, newest first, those that are over included. */
public record FindAccessTokens(AccountId accountId) {

    /** The newest hundred of them. */
    public record Result(List<AccessTokenView> tokens) {}
}
