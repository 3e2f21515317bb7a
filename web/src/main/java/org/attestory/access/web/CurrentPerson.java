package org.attestory.access.web;

import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import reactor.core.publisher.Mono;

/** Who is signed in, where there is no controller argument to say so. */
public final class CurrentPerson {

    private CurrentPerson() {}

    /** The person, empty for a visitor. */
    public static Mono<SignedIn> get() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .mapNotNull(authentication -> authentication.getPrincipal())
                .ofType(SignedIn.class);
    }
}
