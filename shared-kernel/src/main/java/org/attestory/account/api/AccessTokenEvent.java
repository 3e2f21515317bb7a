package org.attestory.account.api;

/** What has happened to an access token. */
public sealed interface AccessTokenEvent permits AccessTokenMade, AccessTokenRevoked, AccessTokenUsed {

    AccessTokenId tokenId();
}
