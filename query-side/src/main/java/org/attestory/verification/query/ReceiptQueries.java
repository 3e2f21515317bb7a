package org.attestory.verification.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.attestory.credential.query.PublicAddresses;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.readmodel.query.Answer;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.verification.api.SignReceipt;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Signs receipts on the threads that sign credentials; refuses when as many wait as may wait. */
@Component
class ReceiptQueries {

    private final Receipts receipts;
    private final Scheduler threads;

    ReceiptQueries(InstitutionKeys keys, PublicAddresses addresses, Scheduler credentialThreads) {
        this.receipts = new Receipts(keys, addresses);
        this.threads = credentialThreads;
    }

    @QueryHandler
    CompletableFuture<SignReceipt.Result> handle(SignReceipt query) {
        return Answer.of(Mono.fromCallable(() -> new SignReceipt.Result(receipts.sign(query)))
                .subscribeOn(threads)
                .onErrorMap(RejectedExecutionException.class, full -> new RefusedException(AccessRefusal.TOO_BUSY)));
    }
}
