package org.attestory.approval.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.appearance.web.Fragments;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.FindAwaitingApproval;
import org.attestory.kernel.PageRequest;
import org.attestory.messaging.web.ChangeStream;
import org.attestory.messaging.web.Queries;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who waits for an approval, longest first. The list changes by itself. */
@Controller
class ApprovalsPage {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Clock clock;

    ApprovalsPage(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** One who waits. */
    record Row(EnrolmentView enrolment, String programTitle, Duration waited) {}

    @GetMapping("/approvals")
    Mono<Rendering> waiting(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable Outcome done,
            Locale locale,
            ServerWebExchange exchange) {
        FindAwaitingApproval query = new FindAwaitingApproval(new PageRequest(page, ROWS));
        return queries.ask(query, FindAwaitingApproval.Result.class).flatMap(found -> {
            boolean fragment = Fragments.wanted(exchange);
            return rows(found.enrolments(), locale)
                    .map(rows -> Rendering.view(fragment ? "approval/waiting :: list" : "approval/waiting")
                            .modelAttribute("rows", rows)
                            .modelAttribute("more", found.more())
                            .modelAttribute("page", query.page().number())
                            .modelAttribute("mark", mark(found))
                            .modelAttribute(
                                    "done", done == null ? "" : done.name().toLowerCase(Locale.ROOT))
                            .build());
        });
    }

    @GetMapping(path = "/approvals/updates", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> updates(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "") String since) {
        FindAwaitingApproval query = new FindAwaitingApproval(new PageRequest(page, ROWS));
        return ChangeStream.of(
                queries.follow(query, FindAwaitingApproval.Result.class)
                        .map(ApprovalsPage::mark)
                        .distinctUntilChanged(),
                since);
    }

    /** Names this state of the list: another state has another name. */
    private static String mark(FindAwaitingApproval.Result found) {
        return Integer.toHexString(found.hashCode());
    }

    private Mono<List<Row>> rows(List<EnrolmentView> enrolments, Locale locale) {
        Instant now = Instant.now(clock);
        return titles(enrolments, locale)
                .map(titles -> enrolments.stream()
                        .map(enrolment -> new Row(
                                enrolment,
                                titles.getOrDefault(
                                        version(enrolment),
                                        enrolment.programId().slug()),
                                Duration.between(enrolment.changedAt(), now)))
                        .toList());
    }

    private Mono<Map<GetProgram, String>> titles(List<EnrolmentView> enrolments, Locale locale) {
        return Flux.fromStream(enrolments.stream().map(ApprovalsPage::version).distinct())
                .flatMap(query -> queries.ask(query, GetProgram.Result.class)
                        .mapNotNull(GetProgram.Result::program)
                        .map(program ->
                                Map.entry(query, program.definition().title().in(locale.getLanguage()))))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static GetProgram version(EnrolmentView enrolment) {
        ProgramId program = enrolment.programId();
        return new GetProgram(program, enrolment.programVersion());
    }
}
