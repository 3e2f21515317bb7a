package org.attestory.access.web;

import java.util.List;
import org.attestory.account.api.GetAccount;
import org.attestory.messaging.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds the account behind a request from its session. Disabled and erased accounts are nobody. */
@Component
class AccountOfRequest implements ServerSecurityContextRepository {

    private final AccountSession session;
    private final Queries queries;

    AccountOfRequest(AccountSession session, Queries queries) {
        this.session = session;
        this.queries = queries;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return session.account(exchange)
                .flatMap(accountId -> queries.ask(new GetAccount(accountId), GetAccount.Result.class))
                .flatMap(result -> Mono.justOrEmpty(result.account()))
                .filter(account -> !account.disabled() && !account.erased())
                .map(account -> contextOf(SignedIn.of(account)));
    }

    /** The session is opened by the log-in page alone. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    private static SecurityContext contextOf(SignedIn signedIn) {
        List<SimpleGrantedAuthority> authorities = signedIn.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities));
    }
}
