package org.attestory.enrolment.query;

import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.GetEnrolment;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells those who watch an enrolment that it changed. What they are told is read again, since the learner's name comes
 * from another table; one after the other, so that the latest state is told last.
 */
@Component
class EnrolmentUpdates implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentUpdates.class);

    private final Enrolments enrolments;
    private final Sinks.Many<Change> changes = Sinks.many().unicast().onBackpressureBuffer();
    private final Disposable telling;

    EnrolmentUpdates(Enrolments enrolments) {
        this.enrolments = enrolments;
        this.telling = changes.asFlux().concatMap(this::tell).subscribe();
    }

    private record Change(EnrolmentId enrolmentId, QueryUpdateEmitter updates) {}

    /** Does nothing if nobody watches that enrolment on this node. */
    synchronized void changed(EnrolmentId enrolmentId, QueryUpdateEmitter updates) {
        boolean watched = updates.activeSubscriptions().stream()
                .anyMatch(subscription -> subscription.getPayload() instanceof GetEnrolment query
                        && query.enrolmentId().equals(enrolmentId));
        if (watched) {
            changes.emitNext(new Change(enrolmentId, updates), Sinks.EmitFailureHandler.FAIL_FAST);
        }
    }

    private Mono<Void> tell(Change change) {
        return enrolments
                .one(change.enrolmentId())
                .doOnNext(view -> change.updates()
                        .emit(
                                GetEnrolment.class,
                                query -> query.enrolmentId().equals(change.enrolmentId()),
                                new GetEnrolment.Result(view)))
                .onErrorResume(failure -> {
                    LOG.warn("watchers of {} were not told of a change", change.enrolmentId(), failure);
                    return Mono.empty();
                })
                .then();
    }

    @Override
    public void destroy() {
        telling.dispose();
    }
}
