package org.attestory.account.web;

import java.util.Locale;
import java.util.Objects;
import org.attestory.access.web.SignedIn;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.ChangeName;
import org.attestory.account.api.ChangePassword;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.PersonName;
import org.attestory.kernel.Role;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A person's own account: name and password. */
@Controller
class AccountPage {

    private final Commands commands;
    private final Queries queries;
    private final RefusalMessages messages;

    AccountPage(Commands commands, Queries queries, RefusalMessages messages) {
        this.commands = commands;
        this.queries = queries;
        this.messages = messages;
    }

    @GetMapping("/account")
    Mono<Rendering> show(
            @ModelAttribute("nameForm") NameForm nameForm,
            @ModelAttribute("passwordForm") PasswordForm passwordForm,
            @RequestParam(required = false) @Nullable String changed,
            SignedIn person) {
        return page(person, nameForm, passwordForm, changed, HttpStatus.OK);
    }

    @PostMapping("/account/name")
    Mono<Rendering> changeName(
            @ModelAttribute("nameForm") NameForm form, BindingResult result, SignedIn person, Locale locale) {
        Field<PersonName> name = form.read(result);
        if (result.hasErrors()) {
            return page(person, form, new PasswordForm(null, null), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return commands.send(new ChangeName(person.accountId(), name.required()), person.actor())
                .then(queries.until(
                        new GetAccount(person.accountId()),
                        GetAccount.Result.class,
                        found -> isNamed(found.account(), name.required())))
                .then(Mono.fromSupplier(() -> changed("name")))
                .onErrorResume(RefusalException.class, refused -> {
                    String field = refused.is(AccountRefusal.NAME_UNDRAWABLE) ? "name" : null;
                    result.rejectValue(field, refused.refusal().code(), messages.text(refused, locale));
                    return page(person, form, new PasswordForm(null, null), null, HttpStatus.UNPROCESSABLE_CONTENT);
                });
    }

    @PostMapping("/account/password")
    Mono<Rendering> changePassword(
            @ModelAttribute("passwordForm") PasswordForm form, BindingResult result, SignedIn person, Locale locale) {
        ChangePassword command = form.toCommand(person.accountId(), result);
        NameForm nameForm = new NameForm(null);
        if (command == null) {
            return page(person, nameForm, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return commands.send(command, person.actor())
                .then(Mono.fromSupplier(() -> changed("password")))
                .onErrorResume(RefusalException.class, refused -> {
                    if (refused.is(AccountRefusal.WRONG_CREDENTIALS)) {
                        result.rejectValue("current", "account.current.wrong");
                    } else {
                        result.reject(refused.refusal().code(), messages.text(refused, locale));
                    }
                    return page(person, nameForm, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
                });
    }

    private Mono<Rendering> page(
            SignedIn person, NameForm nameForm, PasswordForm form, @Nullable String changed, HttpStatus status) {
        return queries.ask(new GetAccount(person.accountId()), GetAccount.Result.class)
                .mapNotNull(GetAccount.Result::account)
                .map(account -> Rendering.view("account/account")
                        .modelAttribute("account", account)
                        .modelAttribute("holder", person.has(Role.LEARNER))
                        .modelAttribute("typedName", Objects.requireNonNullElse(nameForm.name(), person.name()))
                        .modelAttribute("nameForm", nameForm)
                        .modelAttribute("passwordForm", form)
                        .modelAttribute("changed", changed == null ? "" : changed)
                        .status(status)
                        .build());
    }

    private static boolean isNamed(@Nullable AccountView account, PersonName name) {
        return account != null && name.value().equals(account.name());
    }

    private static Rendering changed(String what) {
        return Rendering.redirectTo("/account?changed=" + what).build();
    }
}
