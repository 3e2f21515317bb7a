package org.attestory.account.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attestory.access.web.TokenHolder;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.GetAccount;
import org.attestory.account.api.TokenScope;
import org.attestory.messaging.web.Queries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells a program whose token it has and what that allows. */
@RestController
class AccountApi {

    private final Queries queries;

    AccountApi(Queries queries) {
        this.queries = queries;
    }

    /** What the token stands for. */
    record Answer(String accountId, List<String> roles, Token token) {}

    /** The token itself. */
    record Token(String id, List<String> scopes, Instant expiresAt) {}

    @GetMapping("/api/v1/account")
    Mono<Answer> account(ServerWebExchange exchange) {
        TokenHolder holder = Objects.requireNonNull(TokenHolder.of(exchange));
        return queries.ask(new GetAccount(holder.person().accountId()), GetAccount.Result.class)
                .mapNotNull(GetAccount.Result::account)
                .map(account -> answer(account, holder));
    }

    private static Answer answer(AccountView account, TokenHolder holder) {
        return new Answer(
                account.accountId().value(),
                account.roles().stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList(),
                new Token(
                        holder.tokenId().value(),
                        holder.scopes().stream()
                                .sorted()
                                .map(TokenScope::publicName)
                                .toList(),
                        holder.expiresAt()));
    }
}
