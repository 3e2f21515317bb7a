package org.attestory.administration.web;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestory.access.web.SignedIn;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.GetAccount;
import org.attestory.kernel.Role;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** One account: its roles, whether its door is open, and the way to erase the person behind it. */
@Controller
@RequestMapping("/administration/accounts/{accountId}")
class AccountDeskPage {

    private static final Set<String> DONE = Set.of("grant", "withdraw", "disable", "enable", "erase");
    private static final String VIEW = "administration/account";

    private final Commands commands;
    private final Queries queries;
    private final RefusalMessages refusals;

    AccountDeskPage(Commands commands, Queries queries, RefusalMessages refusals) {
        this.commands = commands;
        this.queries = queries;
        this.refusals = refusals;
    }

    /**
     * What the forms of the page send.
     *
     * @param confirmation the e-mail address typed to erase
     */
    record Form(
            @Nullable String commandId,
            @Nullable Role role,
            @Nullable String confirmation) {

        /** Never what was typed: what is printed ends in logs. */
        @Override
        public String toString() {
            return "Form";
        }
    }

    @GetMapping
    Mono<Rendering> show(
            @PathVariable AccountId accountId, @RequestParam(defaultValue = "") String done, SignedIn person) {
        return account(accountId)
                .map(account -> page(VIEW, account, Map.of(), HttpStatus.OK, person, DONE.contains(done) ? done : ""));
    }

    @PostMapping("/grant")
    Mono<Rendering> grant(
            @PathVariable AccountId accountId, @ModelAttribute("form") Form form, SignedIn person, Locale locale) {
        return act(accountId, new AccountAction.Grant(roleIn(form)), form, person, locale);
    }

    @PostMapping("/withdraw")
    Mono<Rendering> withdraw(
            @PathVariable AccountId accountId, @ModelAttribute("form") Form form, SignedIn person, Locale locale) {
        return act(accountId, new AccountAction.Withdraw(roleIn(form)), form, person, locale);
    }

    @PostMapping("/disable")
    Mono<Rendering> disable(
            @PathVariable AccountId accountId, @ModelAttribute("form") Form form, SignedIn person, Locale locale) {
        return act(accountId, new AccountAction.Disable(), form, person, locale);
    }

    @PostMapping("/enable")
    Mono<Rendering> enable(
            @PathVariable AccountId accountId, @ModelAttribute("form") Form form, SignedIn person, Locale locale) {
        return act(accountId, new AccountAction.Enable(), form, person, locale);
    }

    @GetMapping("/erase")
    Mono<Rendering> askToErase(@PathVariable AccountId accountId, SignedIn person) {
        return account(accountId).map(account -> erasePage(account, Map.of(), HttpStatus.OK, person));
    }

    /** The person's e-mail address must be typed, so that nobody is erased by a slip. */
    @PostMapping("/erase")
    Mono<Rendering> erase(
            @PathVariable AccountId accountId, @ModelAttribute("form") Form form, SignedIn person, Locale locale) {
        return account(accountId).flatMap(account -> {
            String typed =
                    form.confirmation() == null ? "" : form.confirmation().strip();
            if (account.email() == null || !account.email().equalsIgnoreCase(typed)) {
                Map<String, String> errors = Map.of("confirmation", "administration.erase.mismatch");
                return Mono.just(erasePage(account, errors, HttpStatus.UNPROCESSABLE_CONTENT, person));
            }
            return act(accountId, new AccountAction.Erase(), form, person, locale);
        });
    }

    private Mono<Rendering> act(AccountId accountId, AccountAction action, Form form, SignedIn person, Locale locale) {
        return commands.send(action.command(accountId), person.actor(), Intentions.of(form.commandId()))
                .then(queries.until(new GetAccount(accountId), GetAccount.Result.class, result -> {
                    AccountView now = result.account();
                    return now != null && action.isVisibleIn(now);
                }))
                .then(Mono.just(Rendering.redirectTo("/administration/accounts/" + accountId + "?done=" + action.word())
                        .status(HttpStatus.SEE_OTHER)
                        .build()))
                .onErrorResume(
                        RefusalException.class,
                        refused -> account(accountId).map(account -> {
                            Map<String, String> errors = Map.of("refusal", refusals.text(refused, locale));
                            return page(VIEW, account, errors, HttpStatus.CONFLICT, person, "");
                        }));
    }

    private Mono<AccountView> account(AccountId accountId) {
        return queries.ask(new GetAccount(accountId), GetAccount.Result.class)
                .mapNotNull(GetAccount.Result::account)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static Role roleIn(Form form) {
        if (form.role() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return form.role();
    }

    private static Rendering erasePage(
            AccountView account, Map<String, String> errors, HttpStatus status, SignedIn person) {
        return page("administration/erase", account, errors, status, person, "");
    }

    private static Rendering page(
            String view,
            AccountView account,
            Map<String, String> errors,
            HttpStatus status,
            SignedIn person,
            String done) {
        List<Role> held = account.roles().stream().sorted().toList();
        Map<String, Object> model = new HashMap<>();
        model.put("account", account);
        model.put("held", held);
        model.put(
                "grantable",
                Arrays.stream(Role.values())
                        .filter(role -> !held.contains(role))
                        .toList());
        model.put("self", person.accountId().equals(account.accountId()));
        model.put("zone", ZoneOffset.UTC);
        model.put("errors", errors);
        model.put("done", done);
        return Rendering.view(view).status(status).model(model).build();
    }
}
