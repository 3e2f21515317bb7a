package org.attestory.access.web;

import java.time.Duration;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Who is signed in, where there is no controller argument to say so. */
@Component
public class CurrentPerson {

    /** An error page waits no longer: what went wrong may be the very thing that knows people. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AccountOfRequest accounts;

    CurrentPerson(AccountOfRequest accounts) {
        this.accounts = accounts;
    }

    /** The person, empty for a visitor. */
    public static Mono<SignedIn> get() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .mapNotNull(authentication -> authentication.getPrincipal())
                .ofType(SignedIn.class);
    }

    /** For what is answered outside of the filters that know the person: they are looked up anew. */
    public ContextView contextOf(ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.withSecurityContext(
                accounts.load(exchange).timeout(PATIENCE).onErrorResume(unknown -> Mono.empty()));
    }
}
