package org.attestory.enrolment.web;

import java.net.URI;
import org.attestory.access.web.Redirects;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Leads learners who do not follow a program to its public page, where they can. */
@ControllerAdvice
class NotEnrolledAdvice {

    @ExceptionHandler
    Mono<Void> lead(NotEnrolledException notEnrolled, ServerWebExchange exchange) {
        return Redirects.to(exchange, URI.create("/programs/" + notEnrolled.slug()));
    }
}
