package org.attestory.audit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.appearance.web.Fragments;
import org.attestory.audit.api.GetHistory;
import org.attestory.audit.api.GetStateAsOf;
import org.attestory.audit.api.RecordedEvent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Everything recorded about a certificate, and its state as of any moment. */
@Controller
class AuditHistoryPage {

    private final Queries queries;
    private final ActorNames actors;
    private final MessageSource messages;

    AuditHistoryPage(Queries queries, ActorNames actors, MessageSource messages) {
        this.queries = queries;
        this.actors = actors;
        this.messages = messages;
    }

    /** A recorded event with its words. */
    record Entry(RecordedEvent event, String label, String actor, RecordedContent content) {

        public String time() {
            return Moment.exact(event.recordedAt());
        }
    }

    @GetMapping("/audit/{code}")
    Mono<Rendering> show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer step,
            @RequestParam(required = false) @Nullable String at,
            Locale locale,
            ServerWebExchange exchange) {
        String view = Fragments.wanted(exchange) ? "audit/history :: state" : "audit/history";
        return Mono.justOrEmpty(VerificationCode.parse(code))
                .flatMap(known -> queries.ask(new GetHistory(known), GetHistory.Result.class)
                        .filter(history -> !history.events().isEmpty())
                        .flatMap(history -> rendering(view, known, history.events(), step, at, locale)))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Mono<Rendering> rendering(
            String view,
            VerificationCode code,
            List<RecordedEvent> events,
            @Nullable Integer step,
            @Nullable String at,
            Locale locale) {
        Moment moment = Moment.of(events, step, at == null || at.isBlank() ? null : at);
        return Mono.zip(
                        queries.ask(new GetStateAsOf(code, moment.instant()), GetStateAsOf.Result.class),
                        actors.of(events, locale))
                .map(known -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("code", code);
                    model.put("moment", moment);
                    model.put("entries", entries(events, known.getT2(), locale));
                    CertificateView certificate = known.getT1().certificate();
                    if (certificate != null) {
                        model.put("certificate", certificate);
                        model.put("status", StatusBadge.of(certificate.statusAt(moment.instant())));
                    }
                    return Rendering.view(view).model(model).build();
                });
    }

    private List<Entry> entries(List<RecordedEvent> events, Map<String, String> names, Locale locale) {
        return events.stream()
                .map(event -> new Entry(
                        event,
                        label(event.type(), locale),
                        names.getOrDefault(event.actor(), event.actor()),
                        RecordedContent.of(event)))
                .toList();
    }

    /** What happened, in words; the logical name of what has no words yet. */
    private String label(String type, Locale locale) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        String label = messages.getMessage("audit.event." + name, null, name, locale);
        return label == null ? name : label;
    }
}
