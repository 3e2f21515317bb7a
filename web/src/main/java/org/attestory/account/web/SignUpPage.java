package org.attestory.account.web;

import java.util.Locale;
import org.attestory.access.web.AccountSession;
import org.attestory.access.web.RateLimits;
import org.attestory.access.web.Redirects;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.SignUp;
import org.attestory.kernel.Actor;
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

/** Opens an account, and goes on signed in. */
@Controller
class SignUpPage {

    private static final String VIEW = "account/sign-up";

    private final Commands commands;
    private final Queries queries;
    private final AccountSession session;
    private final RateLimits limits;
    private final RefusalMessages messages;

    SignUpPage(
            Commands commands, Queries queries, AccountSession session, RateLimits limits, RefusalMessages messages) {
        this.commands = commands;
        this.queries = queries;
        this.session = session;
        this.limits = limits;
        this.messages = messages;
    }

    @GetMapping("/sign-up")
    String show(@ModelAttribute("form") SignUpForm form) {
        return VIEW;
    }

    @PostMapping("/sign-up")
    Mono<Rendering> signUp(
            @ModelAttribute("form") SignUpForm form, BindingResult result, ServerWebExchange exchange, Locale locale) {
        limits.signUp(exchange);
        AccountId accountId = AccountId.random();
        SignUp command = form.toCommand(accountId, locale.getLanguage(), result);
        if (command == null) {
            return Mono.just(again());
        }
        return commands.send(command, Actor.ANONYMOUS)
                .then(seen(accountId))
                .then(session.open(exchange, accountId))
                .then(Mono.fromSupplier(() -> goOn(form)))
                .onErrorResume(RefusalException.class, refused -> {
                    String text = messages.text(refused, locale);
                    if (refused.is(AccountRefusal.EMAIL_TAKEN)) {
                        result.rejectValue("email", refused.refusal().code(), text);
                    } else if (refused.is(AccountRefusal.NAME_UNDRAWABLE)) {
                        result.rejectValue("name", refused.refusal().code(), text);
                    } else {
                        result.reject(refused.refusal().code(), text);
                    }
                    return Mono.just(again());
                });
    }

    private Mono<GetAccount.Result> seen(AccountId accountId) {
        return queries.until(new GetAccount(accountId), GetAccount.Result.class, found -> found.account() != null);
    }

    private static Rendering goOn(SignUpForm form) {
        return Rendering.redirectTo(Redirects.localOr(form.next(), "/learn")).build();
    }

    private static Rendering again() {
        return Rendering.view(VIEW).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
}
