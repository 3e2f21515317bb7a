package org.attestory.enrolment.query;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.FindAwaitingApproval;
import org.attestory.enrolment.api.GetEnrolment;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells those who watch an enrolment, or the list of those who wait for an approval, that it changed. What they are told
 * is read again, since the learner's name comes from another table; one after the other, so that the latest state is told
 * last.
 */
@Component
class EnrolmentUpdates implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentUpdates.class);

    private final Enrolments enrolments;
    private final Sinks.Many<Mono<Void>> tellings = Sinks.many().unicast().onBackpressureBuffer();
    private final AtomicBoolean tellingOfTheList = new AtomicBoolean();
    private final Disposable telling;

    EnrolmentUpdates(Enrolments enrolments) {
        this.enrolments = enrolments;
        this.telling = tellings.asFlux()
                .concatMap(next -> next.onErrorResume(failure -> {
                    LOG.warn("watchers were not told of a change", failure);
                    return Mono.empty();
                }))
                .subscribe();
    }

    /** Does nothing if nobody watches that enrolment, or the list, on this node. */
    synchronized void changed(EnrolmentView enrolment, QueryUpdateEmitter updates) {
        Set<Object> watched = watched(updates);
        if (watched.contains(new GetEnrolment(enrolment.enrolmentId()))) {
            tellings.emitNext(tellOf(enrolment.enrolmentId(), updates), Sinks.EmitFailureHandler.FAIL_FAST);
        }
        // Who is still learning does not wait and did not wait before.
        if (enrolment.state() != EnrolmentState.IN_PROGRESS
                && watched.stream().anyMatch(FindAwaitingApproval.class::isInstance)
                && tellingOfTheList.compareAndSet(false, true)) {
            tellings.emitNext(tellOfTheList(updates), Sinks.EmitFailureHandler.FAIL_FAST);
        }
    }

    private Mono<Void> tellOf(EnrolmentId enrolmentId, QueryUpdateEmitter updates) {
        return enrolments
                .one(enrolmentId)
                .doOnNext(view -> updates.emit(
                        GetEnrolment.class,
                        query -> query.enrolmentId().equals(enrolmentId),
                        new GetEnrolment.Result(view)))
                .then();
    }

    /** What changes from here on is told in the next round. */
    private Mono<Void> tellOfTheList(QueryUpdateEmitter updates) {
        return Mono.fromRunnable(() -> tellingOfTheList.set(false))
                .thenMany(Flux.defer(() -> Flux.fromIterable(watched(updates))))
                .ofType(FindAwaitingApproval.class)
                .concatMap(watched -> enrolments
                        .awaitingApproval(watched.page())
                        .doOnNext(list -> updates.emit(FindAwaitingApproval.class, watched::equals, list)))
                .then();
    }

    private static Set<Object> watched(QueryUpdateEmitter updates) {
        return updates.activeSubscriptions().stream()
                .<Object>map(subscription -> subscription.getPayload())
                .collect(Collectors.toSet());
    }

    @Override
    public void destroy() {
        telling.dispose();
    }
}
