package org.attestory.account.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.account.api.FindAccounts;
import org.attestory.account.api.GetAccount;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about accounts. */
@Component
class AccountQueries {

    private final Accounts accounts;

    AccountQueries(Accounts accounts) {
        this.accounts = accounts;
    }

    @QueryHandler
    CompletableFuture<GetAccount.Result> handle(GetAccount query) {
        return Answer.of(accounts.one(query.accountId()).map(GetAccount.Result::new), new GetAccount.Result(null));
    }

    @QueryHandler
    CompletableFuture<FindAccounts.Result> handle(FindAccounts query) {
        return Answer.page(accounts.containing(query.text(), query.page()), query.page(), FindAccounts.Result::new);
    }
}
