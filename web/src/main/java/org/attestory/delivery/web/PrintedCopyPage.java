package org.attestory.delivery.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attestory.access.web.SignedIn;
import org.attestory.delivery.api.CancelPrintedCopy;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.delivery.api.PrintedCopyView;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** A certificate on paper: chosen while learning or asked for afterwards, and where it is. */
@Controller
class PrintedCopyPage {

    private final PrintedCopySubjects subjects;
    private final Queries queries;
    private final Commands commands;
    private final RefusalMessages refusals;

    PrintedCopyPage(PrintedCopySubjects subjects, Queries queries, Commands commands, RefusalMessages refusals) {
        this.subjects = subjects;
        this.queries = queries;
        this.commands = commands;
        this.refusals = refusals;
    }

    @GetMapping("/learn/{slug}/printed-copy")
    Mono<Rendering> showBefore(@PathVariable String slug, SignedIn learner, Locale locale) {
        return before(slug, learner, locale).flatMap(subject -> show(subject, learner, locale));
    }

    @PostMapping("/learn/{slug}/printed-copy")
    Mono<Rendering> choose(
            @PathVariable String slug, @ModelAttribute("form") AddressForm form, SignedIn learner, Locale locale) {
        return before(slug, learner, locale).flatMap(subject -> ask(subject, form, learner, locale));
    }

    @PostMapping("/learn/{slug}/printed-copy/cancel")
    Mono<Rendering> cancelBefore(@PathVariable String slug, SignedIn learner, Locale locale) {
        return before(slug, learner, locale).flatMap(subject -> cancel(subject, learner));
    }

    @GetMapping("/learn/certificates/{entered}/printed-copy")
    Mono<Rendering> showAfter(@PathVariable String entered, SignedIn learner, Locale locale) {
        return after(entered, learner).flatMap(subject -> show(subject, learner, locale));
    }

    @PostMapping("/learn/certificates/{entered}/printed-copy")
    Mono<Rendering> request(
            @PathVariable String entered, @ModelAttribute("form") AddressForm form, SignedIn learner, Locale locale) {
        return after(entered, learner).flatMap(subject -> ask(subject, form, learner, locale));
    }

    @PostMapping("/learn/certificates/{entered}/printed-copy/cancel")
    Mono<Rendering> cancelAfter(@PathVariable String entered, SignedIn learner) {
        return after(entered, learner).flatMap(subject -> cancel(subject, learner));
    }

    private Mono<PrintedCopySubject> before(String slug, SignedIn learner, Locale locale) {
        return subjects.ofProgram(slug, learner, locale).switchIfEmpty(notFound());
    }

    private Mono<PrintedCopySubject> after(String entered, SignedIn learner) {
        return subjects.ofCertificate(entered, learner).switchIfEmpty(notFound());
    }

    private static Mono<PrintedCopySubject> notFound() {
        return Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Mono<Rendering> show(PrintedCopySubject subject, SignedIn learner, Locale locale) {
        return queries.ask(new GetPrintedCopy(subject.copyId()), GetPrintedCopy.Result.class)
                .map(found -> {
                    PrintedCopyView copy = found.copy();
                    String address = copy == null ? null : copy.address().text();
                    return page(
                            subject, copy, AddressForm.of(address, learner.name()), Map.of(), HttpStatus.OK, locale);
                });
    }

    private Mono<Rendering> ask(PrintedCopySubject subject, AddressForm form, SignedIn learner, Locale locale) {
        GetPrintedCopy query = new GetPrintedCopy(subject.copyId());
        Map<String, String> errors = form.errors();
        Mono<Rendering> asked = errors.isEmpty()
                ? commands.send(
                                subject.wish().apply(form.address(locale)),
                                learner.actor(),
                                Intentions.of(form.commandId()))
                        .then(queries.until(query, GetPrintedCopy.Result.class, found -> isUnderWay(found.copy())))
                        .then(Mono.fromSupplier(() -> redirect(subject)))
                : refused(subject, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        return asked.onErrorResume(
                RefusalException.class,
                refusal -> refused(
                        subject, form, Map.of("refusal", refusals.text(refusal, locale)), HttpStatus.CONFLICT, locale));
    }

    private Mono<Rendering> refused(
            PrintedCopySubject subject,
            AddressForm form,
            Map<String, String> errors,
            HttpStatus status,
            Locale locale) {
        return queries.ask(new GetPrintedCopy(subject.copyId()), GetPrintedCopy.Result.class)
                .map(found -> page(subject, found.copy(), form, errors, status, locale));
    }

    private Mono<Rendering> cancel(PrintedCopySubject subject, SignedIn learner) {
        return commands.send(new CancelPrintedCopy(subject.copyId()), learner.actor())
                .then(queries.until(
                        new GetPrintedCopy(subject.copyId()),
                        GetPrintedCopy.Result.class,
                        found -> !isUnderWay(found.copy())))
                .then(Mono.fromSupplier(() -> redirect(subject)));
    }

    private static boolean isUnderWay(@Nullable PrintedCopyView copy) {
        return copy != null && !copy.state().isOver();
    }

    private static Rendering redirect(PrintedCopySubject subject) {
        return Rendering.redirectTo(subject.path()).status(HttpStatus.SEE_OTHER).build();
    }

    private static Rendering page(
            PrintedCopySubject subject,
            @Nullable PrintedCopyView copy,
            AddressForm form,
            Map<String, String> errors,
            HttpStatus status,
            Locale locale) {
        PrintedCopyState state = copy == null ? null : copy.state();
        Personal tracking = copy == null ? null : copy.tracking();
        return Rendering.view("delivery/printed-copy")
                .status(status)
                .modelAttribute("subject", subject)
                .modelAttribute("state", state == null ? "" : state.name())
                .modelAttribute(
                        "address",
                        copy == null
                                ? ""
                                : Objects.requireNonNullElse(copy.address().text(), ""))
                .modelAttribute("tracking", tracking == null ? "" : tracking.orElse(""))
                .modelAttribute("asks", state == null || state.isOver() || state == PrintedCopyState.CHOSEN)
                .modelAttribute("cancellable", state == PrintedCopyState.CHOSEN || state == PrintedCopyState.REQUESTED)
                .modelAttribute("form", form)
                .modelAttribute("errors", errors)
                .modelAttribute("countries", AddressForm.countries(locale))
                .build();
    }
}
