package org.attestory.account.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.account.api.FindAccessTokens;
import org.attestory.account.api.GetAccessToken;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about access tokens. */
@Component
class AccessTokenQueries {

    private final AccessTokens tokens;

    AccessTokenQueries(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @QueryHandler
    CompletableFuture<GetAccessToken.Result> handle(GetAccessToken query) {
        return Answer.of(tokens.one(query.tokenId()).map(GetAccessToken.Result::new), new GetAccessToken.Result(null));
    }

    @QueryHandler
    CompletableFuture<FindAccessTokens.Result> handle(FindAccessTokens query) {
        return Answer.of(tokens.of(query.accountId()).map(FindAccessTokens.Result::new));
    }
}
