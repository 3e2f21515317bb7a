package org.attestory.administration.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.OpenAccount;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.Role;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Opens an account for somebody, and shows their first password this once. */
@Controller
@RequestMapping("/administration/accounts/new")
class OpenAccountPage {

    private final Commands commands;
    private final Queries queries;
    private final RefusalMessages refusals;

    OpenAccountPage(Commands commands, Queries queries, RefusalMessages refusals) {
        this.commands = commands;
        this.queries = queries;
        this.refusals = refusals;
    }

    @GetMapping
    Rendering ask(Locale locale) {
        return page(OpenAccountForm.empty(locale.getLanguage()), Map.of(), HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> open(@ModelAttribute("form") OpenAccountForm form, Actor actor, Locale locale) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return Mono.just(page(form, errors, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        CommandId intention = Intentions.of(form.commandId());
        return Mono.fromCallable(() -> form.toCommand(intention))
                .flatMap(command -> commands.send(command, actor, intention)
                        .then(queries.until(
                                new GetAccount(command.accountId()),
                                GetAccount.Result.class,
                                result -> result.account() != null))
                        .then(Mono.fromCallable(() -> opened(command))))
                .onErrorResume(
                        RefusalException.class,
                        refused -> Mono.just(
                                page(form, Map.of("refusal", refusals.text(refused, locale)), HttpStatus.CONFLICT)));
    }

    /** A page of its own and no redirect: the password is in no address and in no session. */
    private static Rendering opened(OpenAccount command) {
        return Rendering.view("administration/account-opened")
                .modelAttribute("accountId", command.accountId())
                .modelAttribute("name", command.name().value())
                .modelAttribute("email", command.email().value())
                .modelAttribute("password", command.password().value())
                .build();
    }

    private static Rendering page(OpenAccountForm form, Map<String, String> errors, HttpStatus status) {
        return Rendering.view("administration/open-account")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("errors", errors)
                .modelAttribute("password", InitialPassword.random())
                .modelAttribute("allRoles", List.of(Role.values()))
                .modelAttribute("languages", OpenAccountForm.LANGUAGES)
                .build();
    }
}
