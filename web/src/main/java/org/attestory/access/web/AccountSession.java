package org.attestory.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The session of somebody who logged in. It holds the account's identifier and nothing else. */
@Component
public class AccountSession {

    /** Name of the session cookie. */
    public static final String COOKIE = "SESSION";

    /** After this time one logs in again, however active (OWASP ASVS 5.0, 7.3.2). */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String ACCOUNT = "account";

    private final Clock clock;

    AccountSession(Clock clock) {
        this.clock = clock;
    }

    /** Begins: under a new session identifier, so that one planted before is worth nothing. */
    public Mono<Void> open(ServerWebExchange exchange, AccountId accountId) {
        return exchange.getSession()
                .flatMap(old -> old.isStarted() ? old.invalidate().thenReturn(old) : Mono.just(old))
                .flatMap(old -> exchange.getSession())
                .flatMap(session -> {
                    session.getAttributes().put(ACCOUNT, accountId.value());
                    return session.changeSessionId();
                });
    }

    /** Ends. */
    public Mono<Void> close(ServerWebExchange exchange) {
        return present(exchange).flatMap(WebSession::invalidate);
    }

    /** The account of the request's session, empty if there is none. Never starts a session. */
    Mono<AccountId> account(ServerWebExchange exchange) {
        return present(exchange).flatMap(session -> {
            if (session.getCreationTime().plus(LONGEST).isBefore(Instant.now(clock))) {
                return session.invalidate().then(Mono.empty());
            }
            return Mono.justOrEmpty(Optional.<String>ofNullable(session.getAttribute(ACCOUNT)))
                    .map(AccountId::new);
        });
    }

    private static Mono<WebSession> present(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        return cookie == null ? Mono.empty() : exchange.getSession();
    }
}
