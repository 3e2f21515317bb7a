package org.attestory.examination.query;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.attestory.credential.query.PublicAddresses;
import org.attestory.examination.api.ExamineFile;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.readmodel.query.Answer;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.TrustedTimes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Scheduler;

/** Answers what a file is; refuses where too many files wait already. */
@Component
class ExamineFileHandler {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Examination examination;

    ExamineFileHandler(
            InstitutionKeys keys,
            TrustedTimes times,
            PublicAddresses addresses,
            QueryGateway queries,
            Clock clock,
            Scheduler examinationThreads) {
        this.examination = new Examination(
                new FileReader(keys, times, addresses), new KnownHere(queries), clock, examinationThreads);
    }

    @QueryHandler
    CompletableFuture<ExaminedFile> handle(ExamineFile query) {
        return Answer.of(examination
                .of(query.content())
                .timeout(LONGEST)
                .onErrorMap(
                        failure -> failure instanceof RejectedExecutionException || failure instanceof TimeoutException,
                        full -> new RefusedException(AccessRefusal.TOO_BUSY)));
    }
}
