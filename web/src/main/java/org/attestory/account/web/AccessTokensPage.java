package org.attestory.account.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attestory.access.web.BearerToken;
import org.attestory.access.web.SignedIn;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.FindAccessTokens;
import org.attestory.account.api.GetAccessToken;
import org.attestory.account.api.MakeAccessToken;
import org.attestory.account.api.RevokeAccessToken;
import org.attestory.account.api.TokenScope;
import org.attestory.appearance.web.Formats;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
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

/** A person's access tokens: made, shown once, revoked. */
@Controller
@RequestMapping("/account/tokens")
class AccessTokensPage {

    /** More than that nobody keeps an eye on. */
    static final int MOST = 20;

    private final Commands commands;
    private final Queries queries;
    private final Formats formats;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokensPage(Commands commands, Queries queries, Formats formats, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.formats = formats;
        this.clock = clock;
    }

    /** A token as a line of the table. */
    record Row(String id, String name, List<String> scopes, String until, String lastUsed, boolean live) {}

    @GetMapping
    Mono<Rendering> show(
            @ModelAttribute("form") AccessTokenForm form,
            @RequestParam(defaultValue = "") String changed,
            SignedIn person,
            Locale locale) {
        return page(person, form, Map.of(), null, changed, locale);
    }

    /** Answers with the page itself and no redirect: the secret is nowhere else, so it can be shown here only. */
    @PostMapping
    Mono<Rendering> make(@ModelAttribute("form") AccessTokenForm form, SignedIn person, Locale locale) {
        Map<String, String> errors = form.errors(person.roles());
        if (!errors.isEmpty()) {
            return page(person, form, errors, null, "", locale);
        }
        return live(person)
                .flatMap(live -> live >= MOST
                        ? page(person, form, Map.of("name", "tokens.too-many"), null, "", locale)
                        : make(form, person)
                                .flatMap(token -> page(person, form, Map.of(), token, "made", locale))
                                // The form was sent before: its token is there, and was shown then.
                                .switchIfEmpty(Mono.defer(() -> page(person, form, Map.of(), null, "before", locale))));
    }

    @PostMapping("/{tokenId}/revoke")
    Mono<Rendering> revoke(@PathVariable String tokenId, SignedIn person) {
        AccessTokenId id = read(tokenId);
        return queries.ask(new GetAccessToken(id), GetAccessToken.Result.class)
                .mapNotNull(GetAccessToken.Result::token)
                .filter(token -> token.accountId().equals(person.accountId()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(token -> commands.send(new RevokeAccessToken(id), person.actor())
                        .then(queries.until(
                                new GetAccessToken(id),
                                GetAccessToken.Result.class,
                                now -> now.token() == null || now.token().revokedAt() != null)))
                .then(Mono.fromSupplier(() -> Rendering.redirectTo("/account/tokens?changed=revoked")
                        .status(HttpStatus.SEE_OTHER)
                        .build()));
    }

    private Mono<BearerToken> make(AccessTokenForm form, SignedIn person) {
        BearerToken token = BearerToken.random(AccessTokenId.random(), random);
        Instant now = clock.instant();
        MakeAccessToken command = new MakeAccessToken(
                token.tokenId(),
                person.accountId(),
                form.tokenName(),
                form.chosen(),
                now,
                now.plus(Duration.ofDays(form.lasting())),
                token.fingerprint());
        return commands.<AccessTokenId>send(command, person.actor(), Intentions.of(form.commandId()))
                .delayUntil(made -> queries.until(
                        new GetAccessToken(made), GetAccessToken.Result.class, found -> found.token() != null))
                .map(made -> token);
    }

    private Mono<Long> live(SignedIn person) {
        Instant now = clock.instant();
        return tokens(person)
                .map(tokens ->
                        tokens.stream().filter(token -> token.holdsAt(now)).count());
    }

    private Mono<List<AccessTokenView>> tokens(SignedIn person) {
        return queries.ask(new FindAccessTokens(person.accountId()), FindAccessTokens.Result.class)
                .map(FindAccessTokens.Result::tokens);
    }

    private Mono<Rendering> page(
            SignedIn person,
            AccessTokenForm form,
            Map<String, String> errors,
            @Nullable BearerToken made,
            String changed,
            Locale locale) {
        Instant now = clock.instant();
        List<TokenScope> offered = Arrays.stream(TokenScope.values())
                .filter(scope -> scope.isFor(person.roles()))
                .toList();
        return tokens(person)
                .map(tokens -> Rendering.view("account/tokens")
                        .status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute(
                                "rows",
                                tokens.stream()
                                        .map(token -> row(token, now, locale))
                                        .toList())
                        .modelAttribute("form", form)
                        .modelAttribute("errors", errors)
                        .modelAttribute("offered", offered)
                        .modelAttribute("lengths", AccessTokenForm.DAYS)
                        .modelAttribute("secret", made == null ? "" : made.text())
                        .modelAttribute("changed", changed)
                        .build());
    }

    private Row row(AccessTokenView token, Instant now, Locale locale) {
        return new Row(
                token.tokenId().value(),
                Objects.requireNonNullElse(token.name(), ""),
                token.scopes().stream().sorted().map(TokenScope::publicName).toList(),
                formats.date(token.expiresAt(), ZoneOffset.UTC, locale),
                token.lastUsedOn() == null
                        ? ""
                        : formats.date(
                                token.lastUsedOn().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC, locale),
                token.holdsAt(now));
    }

    private static AccessTokenId read(String tokenId) {
        try {
            return new AccessTokenId(tokenId);
        } catch (IllegalArgumentException noToken) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
