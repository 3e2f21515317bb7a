package org.attestory.verification.web;

import java.util.Optional;
import org.attestory.access.web.CurrentPerson;
import org.attestory.access.web.RateLimits;
import org.attestory.messaging.web.Queries;
import org.attestory.sharing.web.Robots;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerifyCertificate;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Establishes verdicts on the present for people, within limits. */
@Component
class VerdictsForPeople {

    private final Queries queries;
    private final RateLimits limits;

    VerdictsForPeople(Queries queries, RateLimits limits) {
        this.queries = queries;
        this.limits = limits;
    }

    /** A verdict that is known before the page is asked for, or why there is none. */
    private record Established(Mono<Verification> verdict) {}

    /** Hands on what was established, so that nobody is asked, charged or counted a second time. */
    static Context handingOn(Mono<Verification> established) {
        return Context.of(Established.class, new Established(established));
    }

    /** What was handed on, else established now. */
    Mono<Verification> of(String entered, ServerHttpRequest request) {
        return Mono.deferContextual(context -> {
            Optional<Established> before = context.getOrEmpty(Established.class);
            return before.isPresent()
                    ? before.get().verdict()
                    : CurrentPerson.get()
                            .hasElement()
                            .flatMap(signedIn -> establish(entered, request, !signedIn && !Robots.isRobot(request)));
        });
    }

    /** The same for somebody who is not signed in. */
    Mono<Verification> ofVisitor(String entered, ServerHttpRequest request) {
        return establish(entered, request, !Robots.isRobot(request));
    }

    /** Neither robots are counted nor people who are signed in, be it the holder or the staff. */
    private Mono<Verification> establish(String entered, ServerHttpRequest request, boolean counted) {
        return Mono.defer(() -> {
            limits.verification(request);
            return queries.ask(new VerifyCertificate(entered, null, counted), Verification.class)
                    .onErrorMap(NotEstablished::because)
                    .doOnNext(now -> limits.verified(now.status(), request));
        });
    }
}
