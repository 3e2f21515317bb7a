package org.attestory.signing.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.signing.api.FindSigningKeys;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers administrators. */
@Component
class SigningKeyQueries {

    private final KeyRegister register;

    SigningKeyQueries(KeyRegister register) {
        this.register = register;
    }

    @QueryHandler
    CompletableFuture<FindSigningKeys.Result> handle(FindSigningKeys query) {
        return CompletableFuture.completedFuture(new FindSigningKeys.Result(register.all()));
    }
}
