package org.attestory.access.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.GetAccessToken;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.TokenScope;
import org.attestory.messaging.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets a program act for the person whose token it sends (RFC 6750), within what the token allows and what the person may
 * do. Token and account are read anew for each request, so that a revocation, a withdrawn role or a closed account takes
 * effect at once on every node. Whoever sends no token is a visitor; whoever sends a bad one is told so even where none is
 * needed.
 */
@Component
class BearerFilter {

    private static final String SCHEME = "Bearer ";

    private final Queries queries;
    private final RateLimits limits;
    private final TokenUses uses;
    private final Clock clock;

    BearerFilter(Queries queries, RateLimits limits, TokenUses uses, Clock clock) {
        this.queries = queries;
        this.limits = limits;
        this.uses = uses;
        this.clock = clock;
    }

    Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return chain.filter(exchange);
        }
        ServerHttpRequest request = exchange.getRequest();
        limits.token(request);
        return holder(header, request)
                .switchIfEmpty(Mono.error(() -> {
                    limits.badToken(request);
                    return TokenRefusedException.invalid();
                }))
                .flatMap(holder -> {
                    holder.keepIn(exchange);
                    var person = UsernamePasswordAuthenticationToken.authenticated(holder.person(), null, List.of());
                    return chain.filter(exchange)
                            .contextWrite(ReactiveSecurityContextHolder.withAuthentication(person));
                });
    }

    private Mono<TokenHolder> holder(String header, ServerHttpRequest request) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Mono.empty();
        }
        return Mono.justOrEmpty(
                        BearerToken.read(header.substring(SCHEME.length()).strip()))
                .flatMap(this::known)
                .flatMap(token -> queries.ask(new GetAccount(token.accountId()), GetAccount.Result.class)
                        .mapNotNull(GetAccount.Result::account)
                        .filter(account -> !account.disabled() && !account.erased())
                        .map(account -> holder(token, account, request)));
    }

    private Mono<AccessTokenView> known(BearerToken presented) {
        Instant now = clock.instant();
        return queries.ask(new GetAccessToken(presented.tokenId()), GetAccessToken.Result.class)
                .mapNotNull(GetAccessToken.Result::token)
                .filter(token -> presented.has(token.fingerprint()) && token.holdsAt(now))
                .doOnNext(token -> uses.note(token, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    private static TokenHolder holder(AccessTokenView token, AccountView account, ServerHttpRequest request) {
        TokenScope needed = ScopeRule.neededBy(request)
                .filter(token.scopes()::contains)
                .orElseThrow(TokenRefusedException::insufficient);
        SignedIn person = new SignedIn(account.accountId(), nameOf(account.name()), needed.within(account.roles()));
        return new TokenHolder(token.tokenId(), person, token.scopes(), token.expiresAt());
    }

    private static String nameOf(@Nullable String name) {
        return name == null ? "" : name;
    }
}
