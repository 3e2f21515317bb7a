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
import org.attestory.messaging.web.Queries;
import org.attestory.program.api.GetProgram;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who waits for an approval, longest first. The list looks after itself: it asks again and is answered only on change. */
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
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable Outcome done,
            Locale locale,
            ServerWebExchange exchange) {
        FindAwaitingApproval query = new FindAwaitingApproval(new PageRequest(page, ROWS));
        return queries.ask(query, FindAwaitingApproval.Result.class).flatMap(found -> {
            String state = Integer.toHexString(found.hashCode());
            boolean fragment = Fragments.wanted(exchange);
            if (fragment && state.equals(seen)) {
                return Mono.just(Rendering.view("approval/waiting :: unchanged")
                        .status(HttpStatus.NO_CONTENT)
                        .build());
            }
            return rows(found.enrolments(), locale)
                    .map(rows -> Rendering.view(fragment ? "approval/waiting :: list" : "approval/waiting")
                            .modelAttribute("rows", rows)
                            .modelAttribute("more", found.more())
                            .modelAttribute("page", query.page().number())
                            .modelAttribute("seen", state)
                            .modelAttribute(
                                    "done", done == null ? "" : done.name().toLowerCase(Locale.ROOT))
                            .build());
        });
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
