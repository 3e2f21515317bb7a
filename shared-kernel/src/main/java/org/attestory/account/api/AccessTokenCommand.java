package org.attestory.account.api;

/** What can be asked of an access token. */
public sealed interface AccessTokenCommand permits MakeAccessToken, RevokeAccessToken, RecordTokenUse {

    AccessTokenId tokenId();
}
