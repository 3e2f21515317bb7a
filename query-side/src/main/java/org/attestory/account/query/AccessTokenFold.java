package org.attestory.account.query;

import java.time.Instant;
import java.time.LocalDate;
import org.attestory.account.api.AccessTokenEvent;
import org.attestory.account.api.AccessTokenMade;
import org.attestory.account.api.AccessTokenRevoked;
import org.attestory.account.api.AccessTokenUsed;
import org.attestory.account.api.AccessTokenView;
import org.jspecify.annotations.Nullable;

/** An access token, event by event. */
final class AccessTokenFold {

    private AccessTokenFold() {}

    /**
     * The token after one more event.
     *
     * @param before null before it was made
     * @param recordedAt when the event was stored
     */
    static AccessTokenView apply(@Nullable AccessTokenView before, AccessTokenEvent event, Instant recordedAt) {
        return switch (event) {
            case AccessTokenMade made ->
                new AccessTokenView(
                        made.tokenId(),
                        made.accountId(),
                        made.name().text(),
                        made.scopes(),
                        made.fingerprint(),
                        recordedAt,
                        made.expiresAt(),
                        null,
                        null);
            case AccessTokenRevoked revoked ->
                moved(known(before, event), recordedAt, known(before, event).lastUsedOn());
            case AccessTokenUsed used ->
                moved(known(before, event), known(before, event).revokedAt(), used.day());
        };
    }

    /** The token without what its owner called it. */
    static AccessTokenView erase(AccessTokenView view) {
        return named(view, null);
    }

    /** The opposite of {@link #erase}. */
    static AccessTokenView named(AccessTokenView view, @Nullable String name) {
        return new AccessTokenView(
                view.tokenId(),
                view.accountId(),
                name,
                view.scopes(),
                view.fingerprint(),
                view.madeAt(),
                view.expiresAt(),
                view.revokedAt(),
                view.lastUsedOn());
    }

    private static AccessTokenView moved(
            AccessTokenView view, @Nullable Instant revokedAt, @Nullable LocalDate lastUsedOn) {
        return new AccessTokenView(
                view.tokenId(),
                view.accountId(),
                view.name(),
                view.scopes(),
                view.fingerprint(),
                view.madeAt(),
                view.expiresAt(),
                revokedAt,
                lastUsedOn);
    }

    private static AccessTokenView known(@Nullable AccessTokenView before, AccessTokenEvent event) {
        if (before == null) {
            throw new IllegalStateException(event.tokenId() + " has a history that does not begin with its making");
        }
        return before;
    }
}
