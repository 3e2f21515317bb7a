package org.attestory.enrolment.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.enrolment.api.FindAwaitingApproval;
import org.attestory.enrolment.api.FindEnrolmentsOf;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about enrolments. */
@Component
class EnrolmentQueries {

    private final Enrolments enrolments;

    EnrolmentQueries(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @QueryHandler
    CompletableFuture<GetEnrolment.Result> handle(GetEnrolment query) {
        return Answer.of(
                enrolments.one(query.enrolmentId()).map(GetEnrolment.Result::new), new GetEnrolment.Result(null));
    }

    @QueryHandler
    CompletableFuture<FindEnrolmentsOf.Result> handle(FindEnrolmentsOf query) {
        return Answer.of(enrolments.of(query.learnerId()).map(FindEnrolmentsOf.Result::new));
    }

    @QueryHandler
    CompletableFuture<FindAwaitingApproval.Result> handle(FindAwaitingApproval query) {
        return Answer.of(enrolments.awaitingApproval(query.page()));
    }
}
