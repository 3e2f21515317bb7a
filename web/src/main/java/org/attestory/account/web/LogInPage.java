package org.attestory.account.web;

import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.attestory.access.web.AccountSession;
import org.attestory.access.web.RateLimits;
import org.attestory.access.web.Redirects;
import org.attestory.access.web.RoleHome;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.LogIn;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Refusal;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The doors in and out. */
@Controller
class LogInPage {

    static final String VIEW = "account/log-in";

    private final Commands commands;
    private final Queries queries;
    private final AccountSession session;
    private final RateLimits limits;
    private final RefusalMessages messages;

    LogInPage(Commands commands, Queries queries, AccountSession session, RateLimits limits, RefusalMessages messages) {
        this.commands = commands;
        this.queries = queries;
        this.session = session;
        this.limits = limits;
        this.messages = messages;
    }

    @GetMapping("/log-in")
    String show(@ModelAttribute("form") LogInForm form) {
        return VIEW;
    }

    @PostMapping("/log-in")
    Mono<Rendering> logIn(
            @ModelAttribute("form") LogInForm form, BindingResult result, ServerWebExchange exchange, Locale locale) {
        return Mono.fromCallable(form::toCommand)
                .onErrorMap(IllegalArgumentException.class, impossible -> wrongCredentials())
                .doOnNext(logIn -> limits.logIn(exchange, logIn.email()))
                .flatMap((LogIn logIn) -> commands.<AccountId>send(logIn, Actor.ANONYMOUS))
                .flatMap(accountId -> session.open(exchange, accountId).then(homeOf(accountId)))
                .map(home -> goOn(form, home))
                .onErrorResume(RefusalException.class, refused -> {
                    result.reject(refused.refusal().code(), messages.text(refused, locale));
                    return Mono.just(Rendering.view(VIEW)
                            .status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .build());
                });
    }

    @PostMapping("/log-out")
    Mono<Void> logOut(ServerWebExchange exchange) {
        return session.close(exchange).then(Redirects.to(exchange, URI.create("/")));
    }

    /** Where somebody with these roles works. An account that was opened a moment ago is waited for. */
    private Mono<String> homeOf(AccountId accountId) {
        return queries.until(new GetAccount(accountId), GetAccount.Result.class, found -> found.account() != null)
                .mapNotNull(GetAccount.Result::account)
                .mapNotNull(account ->
                        account.roles().stream().max(Comparator.naturalOrder()).orElse(null))
                .map(RoleHome::of)
                .defaultIfEmpty("/");
    }

    private static Rendering goOn(LogInForm form, String home) {
        return Rendering.redirectTo(Redirects.localOr(form.next(), home)).build();
    }

    private static RefusalException wrongCredentials() {
        return new RefusalException(new Refusal(AccountRefusal.WRONG_CREDENTIALS.code(), Map.of()));
    }
}
