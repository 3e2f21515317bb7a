package org.attestory.approval.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attestory.appearance.web.Markdown;
import org.attestory.enrolment.api.Approve;
import org.attestory.enrolment.api.Decline;
import org.attestory.enrolment.api.EnrolmentCommand;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The evidence for one learner, and the decision on it. */
@Controller
@RequestMapping("/approvals/{enrolmentId}")
class ApprovalPage {

    private final Commands commands;
    private final Queries queries;
    private final RefusalMessages refusals;
    private final Markdown markdown;

    ApprovalPage(Commands commands, Queries queries, RefusalMessages refusals, Markdown markdown) {
        this.commands = commands;
        this.queries = queries;
        this.refusals = refusals;
        this.markdown = markdown;
    }

    @GetMapping
    Mono<Rendering> evidence(@PathVariable EnrolmentId enrolmentId, Locale locale) {
        return page(enrolmentId, ApprovalForm.EMPTY, Map.of(), HttpStatus.OK, locale);
    }

    @PostMapping("/approve")
    Mono<Rendering> approve(
            @PathVariable EnrolmentId enrolmentId,
            @ModelAttribute("form") ApprovalForm form,
            Actor actor,
            Locale locale) {
        return decide(new Approve(enrolmentId), Outcome.APPROVED, form, actor, locale);
    }

    @PostMapping("/decline")
    Mono<Rendering> decline(
            @PathVariable EnrolmentId enrolmentId,
            @ModelAttribute("form") ApprovalForm form,
            Actor actor,
            Locale locale) {
        String reason = form.strippedReason();
        if (reason.isEmpty() || reason.length() > ApprovalForm.LONGEST_REASON) {
            String key = reason.isEmpty() ? "approval.reason.missing" : "approval.reason.long";
            return page(enrolmentId, form, Map.of("reason", key), HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        return decide(new Decline(enrolmentId, reason), Outcome.DECLINED, form, actor, locale);
    }

    private Mono<Rendering> decide(
            EnrolmentCommand command, Outcome outcome, ApprovalForm form, Actor actor, Locale locale) {
        EnrolmentId enrolmentId = command.enrolmentId();
        return commands.send(command, actor, Intentions.of(form.commandId()))
                .then(queries.until(new GetEnrolment(enrolmentId), GetEnrolment.Result.class, ApprovalPage::isDecided))
                .then(Mono.just(Rendering.redirectTo("/approvals?done=" + outcome)
                        .status(HttpStatus.SEE_OTHER)
                        .build()))
                .onErrorResume(
                        RefusalException.class,
                        refused -> page(
                                enrolmentId,
                                form,
                                Map.of("refusal", refusals.text(refused, locale)),
                                HttpStatus.CONFLICT,
                                locale));
    }

    private static boolean isDecided(GetEnrolment.Result result) {
        EnrolmentView enrolment = result.enrolment();
        return enrolment != null && enrolment.state() != EnrolmentState.AWAITING_APPROVAL;
    }

    private Mono<Rendering> page(
            EnrolmentId enrolmentId, ApprovalForm form, Map<String, String> errors, HttpStatus status, Locale locale) {
        return queries.ask(new GetEnrolment(enrolmentId), GetEnrolment.Result.class)
                .mapNotNull(GetEnrolment.Result::enrolment)
                .flatMap(enrolment -> program(enrolment)
                        .map(program -> Rendering.view("approval/evidence")
                                .status(status)
                                .model(model(enrolment, program, locale))
                                .modelAttribute("form", form)
                                .modelAttribute("errors", errors)
                                .build()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Mono<ProgramView> program(EnrolmentView enrolment) {
        return queries.ask(new GetProgram(enrolment.programId(), enrolment.programVersion()), GetProgram.Result.class)
                .mapNotNull(GetProgram.Result::program);
    }

    private Map<String, Object> model(EnrolmentView enrolment, ProgramView program, Locale locale) {
        String language = locale.getLanguage();
        Map<String, Object> model = new HashMap<>();
        model.put("enrolment", enrolment);
        model.put("awaiting", enrolment.state() == EnrolmentState.AWAITING_APPROVAL);
        model.put("program", program);
        model.put("programTitle", program.definition().title().in(language));
        model.put("zone", program.definition().certification().zone());
        model.put("evidence", Evidence.of(enrolment, program.definition(), language));
        model.put("markdown", markdown);
        return model;
    }
}
