package org.attestory.access.web;

import java.time.Instant;
import java.util.Set;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.TokenScope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The token that a program came with, for handlers that ask. */
public record TokenHolder(AccessTokenId tokenId, SignedIn person, Set<TokenScope> scopes, Instant expiresAt) {

    private static final String ATTRIBUTE = TokenHolder.class.getName();

    /** The token of this request, null if it came without. */
    public static @Nullable TokenHolder of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    void keepIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
