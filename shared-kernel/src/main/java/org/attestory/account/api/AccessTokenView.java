package org.attestory.account.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An access token as its owner and the doors see it.
 *
 * @param name null once its owner's data is erased
 * @param revokedAt null unless revoked
 * @param lastUsedOn in UTC, null if never
 */
public record AccessTokenView(
        AccessTokenId tokenId,
        AccountId accountId,
        @Nullable String name,
        Set<TokenScope> scopes,
        String fingerprint,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastUsedOn) {

    /** Whether it opens anything at that instant. */
    public boolean holdsAt(Instant instant) {
        return revokedAt == null && instant.isBefore(expiresAt);
    }

    /** Never the name: what is printed ends in logs. */
    @Override
    public String toString() {
        return tokenId.value();
    }
}
