package org.attestory.delivery.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.GetAccount;
import org.attestory.appearance.web.Formats;
import org.attestory.appearance.web.LanguageOfRequest;
import org.attestory.delivery.api.ExportFailure;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.messaging.web.Queries;
import org.attestory.program.api.FindPrograms;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An export in words. Empty texts stand for what does not apply.
 *
 * @param requestedBy name as it is now
 * @param what the filter, part by part
 * @param failure message key
 */
record ExportSummary(
        String id,
        String state,
        String requestedBy,
        String requestedAt,
        List<String> what,
        String failure,
        @Nullable ExportedArchive archive,
        String size,
        int downloads) {

    private static final double MEGABYTE = 1e6;
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** Whether it is worth looking again in a moment. */
    public boolean running() {
        return state.equals("RUNNING");
    }

    /** Words exports. */
    @Component
    static class Words {

        private final Queries queries;
        private final Formats formats;
        private final MessageSource messages;

        Words(Queries queries, Formats formats, MessageSource messages) {
            this.queries = queries;
            this.formats = formats;
            this.messages = messages;
        }

        Mono<List<ExportSummary>> of(List<ExportView> exports, ServerWebExchange exchange) {
            Locale locale = LanguageOfRequest.of(exchange.getRequest());
            return Mono.zip(names(exports, locale), titles(locale))
                    .map(known -> exports.stream()
                            .map(export -> summary(export, known.getT1(), known.getT2(), locale))
                            .toList());
        }

        String moment(@Nullable Instant instant, ServerWebExchange exchange) {
            return instant == null
                    ? ""
                    : formats.dateAndTime(instant, UTC, LanguageOfRequest.of(exchange.getRequest()));
        }

        private ExportSummary summary(
                ExportView export, Map<AccountId, String> names, Map<ProgramId, String> titles, Locale locale) {
            ExportedArchive archive = export.archive();
            ExportFailure failure = export.failure();
            return new ExportSummary(
                    export.exportId().value(),
                    export.state().name(),
                    Objects.requireNonNull(names.get(export.requestedBy())),
                    formats.dateAndTime(export.requestedAt(), UTC, locale),
                    what(export, titles, locale),
                    failure == null ? "" : "export.failure." + failure.name(),
                    archive,
                    archive == null ? "" : text("export.size", locale, archive.bytes() / MEGABYTE),
                    export.downloads());
        }

        private List<String> what(ExportView export, Map<ProgramId, String> titles, Locale locale) {
            List<String> what = new ArrayList<>();
            ProgramId program = export.programId();
            if (program != null) {
                what.add(titles.getOrDefault(program, program.slug()));
            }
            if (export.text() != null) {
                what.add(text("export.what.text", locale, export.text().orElse("...")));
            }
            if (export.status() != null) {
                what.add(text("audit.status." + export.status().name().toLowerCase(Locale.ROOT), locale));
            }
            if (export.issuedFrom() != null) {
                what.add(text("export.what.from", locale, formats.date(export.issuedFrom(), UTC, locale)));
            }
            if (export.issuedBefore() != null) {
                what.add(text("export.what.until", locale, formats.lastDay(export.issuedBefore(), UTC, locale)));
            }
            return what.isEmpty() ? List.of(text("export.what.all", locale)) : what;
        }

        private Mono<Map<AccountId, String>> names(List<ExportView> exports, Locale locale) {
            return Flux.fromStream(exports.stream().map(ExportView::requestedBy).distinct())
                    .flatMap(id -> queries.ask(new GetAccount(id), GetAccount.Result.class)
                            .mapNotNull(GetAccount.Result::account)
                            .mapNotNull(AccountView::name)
                            .defaultIfEmpty(text("audit.actor.erased", locale))
                            .map(name -> Map.entry(id, name)))
                    .collectMap(Map.Entry::getKey, Map.Entry::getValue);
        }

        private Mono<Map<ProgramId, String>> titles(Locale locale) {
            return queries.ask(new FindPrograms(false), FindPrograms.Result.class)
                    .flatMapIterable(FindPrograms.Result::programs)
                    .collectMap(
                            ProgramView::programId,
                            program -> program.definition().title().in(locale.getLanguage()));
        }

        private String text(String key, Locale locale, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }
    }
}
