package org.attestory.verification.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.readmodel.query.Answer;
import org.attestory.verification.api.GetVerificationCounts;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells how often certificates were verified. */
@Component
class VerificationCountQueries {

    private final CountTable table;

    VerificationCountQueries(CountTable table) {
        this.table = table;
    }

    @QueryHandler
    CompletableFuture<GetVerificationCounts.Result> handle(GetVerificationCounts query) {
        return Answer.of(table.find(query).map(GetVerificationCounts.Result::new));
    }
}
