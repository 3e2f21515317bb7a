package org.attestory.assessment.web;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.attestory.access.web.SignedIn;
import org.attestory.assessment.api.AssessmentRefusal;
import org.attestory.assessment.api.StartAttempt;
import org.attestory.assessment.api.SubmitAttempt;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.enrolment.web.Journey;
import org.attestory.enrolment.web.Journeys;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.program.api.Quiz;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tries at a quiz: begun, handed in, looked at again. */
@Controller
class AttemptPages {

    private final Journeys journeys;
    private final Commands commands;
    private final Queries queries;
    private final QuizView quizView;
    private final SecureRandom seeds = new SecureRandom();

    AttemptPages(Journeys journeys, Commands commands, Queries queries, QuizView quizView) {
        this.journeys = journeys;
        this.commands = commands;
        this.queries = queries;
        this.quizView = quizView;
    }

    @PostMapping("/learn/{slug}/activities/{quizId}/attempts")
    Mono<Rendering> start(@PathVariable String slug, @PathVariable String quizId, SignedIn learner) {
        EnrolmentId enrolmentId = Journeys.idOf(learner, slug);
        String attemptId = UUID.randomUUID().toString();
        return commands.send(new StartAttempt(enrolmentId, quizId, attemptId, seeds.nextLong()), learner.actor())
                .then(seen(
                        enrolmentId, enrolment -> enrolment.openAttempt(quizId).isPresent()))
                .then(Mono.fromSupplier(() -> to(slug, quizId, "")));
    }

    @PostMapping("/learn/{slug}/activities/{quizId}/attempts/{attemptId}")
    Mono<Rendering> submit(
            @PathVariable String slug,
            @PathVariable String quizId,
            @PathVariable String attemptId,
            ServerWebExchange exchange,
            SignedIn learner,
            Locale locale) {
        return Mono.zip(journeys.of(learner, slug), exchange.getFormData())
                .flatMap(known -> submit(known.getT1(), quizId, attemptId, known.getT2(), learner, locale));
    }

    private Mono<Rendering> submit(
            Journey journey,
            String quizId,
            String attemptId,
            MultiValueMap<String, String> form,
            SignedIn learner,
            Locale locale) {
        Quiz quiz = quiz(journey, quizId);
        String slug = journey.definition().slug();
        String result = "/attempts/" + attemptId;
        AttemptView open = journey.enrolment()
                .openAttempt(quizId)
                .filter(attempt -> attempt.attemptId().equals(attemptId))
                .orElse(null);
        if (open == null) {
            return Mono.just(to(slug, quizId, result));
        }
        Answers answers = Answers.read(form, quiz, open);
        if (!answers.missing().isEmpty()) {
            Rendering.Builder<?> frame = ActivityPage.frame("assessment/quiz", journey, quiz, locale)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
            return Mono.just(quizView.page(frame, journey, quiz, answers.given(), answers.missing(), locale));
        }
        EnrolmentId enrolmentId = journey.enrolment().enrolmentId();
        return commands.send(new SubmitAttempt(enrolmentId, attemptId, answers.given()), learner.actor())
                .onErrorResume(AttemptPages::wasHandedInAlready, refused -> Mono.empty())
                .then(seen(
                        enrolmentId, enrolment -> enrolment.openAttempt(quizId).isEmpty()))
                .then(Mono.fromSupplier(() -> to(slug, quizId, result)));
    }

    @GetMapping("/learn/{slug}/activities/{quizId}/attempts/{attemptId}")
    Mono<Rendering> result(
            @PathVariable String slug,
            @PathVariable String quizId,
            @PathVariable String attemptId,
            SignedIn learner,
            Locale locale) {
        return journeys.of(learner, slug).map(journey -> {
            Quiz quiz = quiz(journey, quizId);
            AttemptView attempt = journey.enrolment().attemptsAt(quizId).stream()
                    .filter(one -> one.attemptId().equals(attemptId) && one.gradedAt() != null)
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return ActivityPage.frame("assessment/result", journey, quiz, locale)
                    .modelAttribute("result", Result.of(quiz, attempt, locale))
                    .modelAttribute("limited", quiz.attempts() > 0)
                    .modelAttribute(
                            "left",
                            QuizView.attemptsLeft(quiz, journey.enrolment().attemptsAt(quizId)))
                    .build();
        });
    }

    private Mono<GetEnrolment.Result> seen(EnrolmentId enrolmentId, Predicate<EnrolmentView> fits) {
        return queries.until(
                new GetEnrolment(enrolmentId),
                GetEnrolment.Result.class,
                found -> found.enrolment() != null && fits.test(found.enrolment()));
    }

    /** Sent twice, as a double click does: the first one counts, and its result is shown. */
    private static boolean wasHandedInAlready(Throwable thrown) {
        return thrown instanceof RefusalException refused && refused.is(AssessmentRefusal.NO_SUCH_ATTEMPT);
    }

    private static Quiz quiz(Journey journey, String quizId) {
        return journey.definition().quiz(quizId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Rendering to(String slug, String quizId, String rest) {
        return Rendering.redirectTo("/learn/" + slug + "/activities/" + quizId + rest)
                .build();
    }
}
