package org.attestory.account.api;

import org.jspecify.annotations.Nullable;

/** One access token. */
public record GetAccessToken(AccessTokenId tokenId) {

    /** The token, null if unknown. */
    public record Result(@Nullable AccessTokenView token) {}
}
