package org.attestory.account.api;

import java.time.Instant;
import java.util.Set;
import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/**
 * A person let a program act for them.
 *
 * @param name what the person calls it
 * @param fingerprint see {@link MakeAccessToken}
 */
@Revision("1")
public record AccessTokenMade(
        AccessTokenId tokenId,
        AccountId accountId,
        Personal name,
        Set<TokenScope> scopes,
        Instant expiresAt,
        String fingerprint)
        implements AccessTokenEvent {

    public AccessTokenMade {
        scopes = Set.copyOf(scopes);
    }
}
