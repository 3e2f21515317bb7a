package org.attestory.demo.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.attestory.issuance.api.FindCertificatesOf;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.AccessRefusal;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationRefusal;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Tells the demo's story by commands, once per installation, beside the first pages. A start that is cut short is gone
 * on with at the next one: what took effect is not repeated, and the table is written last.
 */
@Component
@ConditionalOnBooleanProperty("attestory.demo")
class DemoPreparation {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPreparation.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final int LOOKS = 600;

    private final Commands commands;
    private final Queries queries;
    private final DemoSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DemoPreparation(
            Commands commands, Queries queries, DemoSettings settings, Clock clock, ApplicationEventPublisher events) {
        this.commands = commands;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        table().subscribeOn(Schedulers.boundedElastic())
                .subscribe(
                        events::publishEvent,
                        failure ->
                                LOG.error("The demo content is not complete; the next start goes on with it", failure));
    }

    private Mono<DemoTable> table() {
        return Mono.fromCallable(() -> DemoTable.readFrom(settings.tableFile()))
                .flatMap(Mono::justOrEmpty)
                .switchIfEmpty(Mono.defer(this::prepare));
    }

    private Mono<DemoTable> prepare() {
        DemoSeed seed = DemoSeed.in(settings.seedFile(), clock.instant());
        DemoStory story = DemoStory.of(seed);
        return Flux.fromIterable(story.steps())
                .concatMap(this::take)
                .thenMany(Flux.concat(accounts(seed), codes(story.certificates())))
                .collectList()
                .publishOn(Schedulers.boundedElastic())
                .map(lines -> new DemoTable(lines).writtenTo(settings.tableFile()));
    }

    /** A refusal means that the step was taken long ago; whether the story came out right is seen at its end. */
    private Mono<Void> take(DemoStep step) {
        return commands.send(step.command(), step.actor(), step.commandId())
                .retryWhen(Retry.backoff(10, LOOK_AGAIN).filter(DemoPreparation::isTooBusy))
                .onErrorResume(RefusalException.class, refusal -> {
                    LOG.debug("{} is refused: {}", step.name(), refusal.getMessage());
                    return Mono.empty();
                })
                .then();
    }

    private static boolean isTooBusy(Throwable failure) {
        return failure instanceof RefusalException refusal && refusal.is(AccessRefusal.TOO_BUSY);
    }

    /** Until the read models were seen to reflect the history for the first time. */
    private static boolean isNotEstablished(Throwable failure) {
        return failure instanceof RefusalException refusal && refusal.is(VerificationRefusal.NOT_ESTABLISHED);
    }

    private static Flux<String> accounts(DemoSeed seed) {
        return Flux.fromStream(() -> Arrays.stream(DemoPerson.values())
                .filter(DemoPerson::isShared)
                .map(person -> "account %s %s %s"
                        .formatted(
                                person.role().name().toLowerCase(Locale.ROOT),
                                person.email().value(),
                                seed.passwordOf(person).value())));
    }

    private Flux<String> codes(DemoCertificates certificates) {
        Flux<String> others = Flux.fromArray(DemoCertificate.values())
                .concatMap(certificate -> code(certificates.codeOf(certificate), certificate.status()));
        return Flux.concat(
                earnedCode().flatMap(code -> code(code, VerificationStatus.VALID)),
                code(certificates.codeOfSuccessor(), VerificationStatus.VALID),
                others);
    }

    /** The one that the learner has earned, under a code that the platform chose. */
    private Mono<VerificationCode> earnedCode() {
        FindCertificatesOf query = new FindCertificatesOf(DemoPerson.LEARNER.id());
        return seen(
                        query,
                        FindCertificatesOf.Result.class,
                        result -> !result.certificates().isEmpty())
                .map(result -> result.certificates().getFirst().code());
    }

    private Mono<String> code(VerificationCode code, VerificationStatus status) {
        VerifyCertificate query = new VerifyCertificate(code.value(), null, false);
        return seen(query, Verification.class, answer -> answer.status() == status)
                .map(answer -> "code %s %s".formatted(status.publicName(), code.grouped()));
    }

    private <R> Mono<R> seen(Object query, Class<R> answer, Predicate<R> fits) {
        return queries.ask(query, answer)
                .filter(fits)
                .onErrorResume(DemoPreparation::isNotEstablished, justStarted -> Mono.empty())
                .repeatWhenEmpty(LOOKS, looks -> looks.delayElements(LOOK_AGAIN))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("not what the demo expects: " + query)));
    }
}
