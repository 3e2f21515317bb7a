package org.attestory.enrolment.web;

import org.attestory.access.web.SignedIn;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.messaging.web.Queries;
import org.attestory.program.web.Programs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the learner's own journey through a program. */
@Component
public class Journeys {

    private final Queries queries;
    private final Programs programs;

    Journeys(Queries queries, Programs programs) {
        this.queries = queries;
        this.programs = programs;
    }

    /** The enrolment of this learner in the program at that address, whether it exists or not. */
    public static EnrolmentId idOf(SignedIn learner, String slug) {
        return EnrolmentId.of(learner.accountId(), Programs.idOf(slug));
    }

    /** The journey; a {@link NotEnrolledException} if there is none. */
    public Mono<Journey> of(SignedIn learner, String slug) {
        return Mono.fromCallable(() -> new GetEnrolment(idOf(learner, slug)))
                .flatMap(query -> queries.ask(query, GetEnrolment.Result.class))
                .mapNotNull(GetEnrolment.Result::enrolment)
                .switchIfEmpty(Mono.error(() -> new NotEnrolledException(slug)))
                .flatMap(this::beside);
    }

    Mono<Journey> beside(EnrolmentView enrolment) {
        return programs.version(enrolment.programId(), enrolment.programVersion())
                .map(program -> new Journey(enrolment, program));
    }

    /** The enrolment now and after every change. */
    Flux<EnrolmentView> follow(EnrolmentId enrolmentId) {
        return queries.follow(new GetEnrolment(enrolmentId), GetEnrolment.Result.class)
                .mapNotNull(GetEnrolment.Result::enrolment);
    }
}
