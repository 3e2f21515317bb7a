package org.attestory.account.web;

import java.time.Duration;
import java.util.Locale;
import org.attestory.access.web.RateLimits;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.SignUp;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Commands;
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

/**
 * Opens an account and leads to the log-in page. What it answers is the same where the address had an account already, so
 * that nobody learns here who has one; whoever it belongs to finds out by logging in.
 */
@Controller
class SignUpPage {

    private static final String VIEW = "account/sign-up";

    /** Longer than opening an account takes, so that the time tells no more than the answer. */
    private static final Duration SHORTEST = Duration.ofMillis(400);

    private final Commands commands;
    private final RateLimits limits;
    private final RefusalMessages messages;

    SignUpPage(Commands commands, RateLimits limits, RefusalMessages messages) {
        this.commands = commands;
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
        SignUp command = form.toCommand(AccountId.random(), locale.getLanguage(), result);
        if (command == null) {
            return Mono.just(again());
        }
        Mono<Void> opened = commands.send(command, Actor.ANONYMOUS)
                .then()
                .onErrorResume(SignUpPage::isTaken, taken -> Mono.empty());
        return Mono.when(opened, Mono.delay(SHORTEST))
                .then(Mono.fromSupplier(() -> toLogIn(form)))
                .onErrorResume(RefusalException.class, refused -> {
                    String text = messages.text(refused, locale);
                    if (refused.is(AccountRefusal.NAME_UNDRAWABLE)) {
                        result.rejectValue("name", refused.refusal().code(), text);
                    } else {
                        result.reject(refused.refusal().code(), text);
                    }
                    return Mono.just(again());
                });
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof RefusalException refused && refused.is(AccountRefusal.EMAIL_TAKEN);
    }

    /** The page itself and no redirect: the address that was typed must not stand in the address of a page. */
    private static Rendering toLogIn(SignUpForm form) {
        return Rendering.view(LogInPage.VIEW)
                .modelAttribute("form", new LogInForm(form.email(), null, form.next()))
                .modelAttribute("signedUp", true)
                .build();
    }

    private static Rendering again() {
        return Rendering.view(VIEW).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
}
