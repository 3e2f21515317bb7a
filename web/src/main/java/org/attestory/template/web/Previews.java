package org.attestory.template.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attestory.account.api.AccountId;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.document.api.PreviewTemplate;
import org.attestory.document.api.Sample;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.template.api.TemplateContent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Pictures of templates that need not be stored yet. They are drawn when a page is written, so that the page can say in
 * words what could not be drawn, and kept for the browser that then asks for them, for their author only.
 */
@Component
class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);

    /** In pixels: twice what a column shows, for sharp screens. */
    static final int WIDTH = 1000;

    private static final int MOST_BYTES_DRAWN = 24 << 20;
    private static final int MOST_CHARACTERS_KEPT = 8 << 20;
    private static final int OF_A_TEMPLATE = 2000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(15);

    /** A page asks for several pictures at once, and certificates go first. */
    private static final Retry WHILE_BUSY = Retry.backoff(5, Duration.ofMillis(100))
            .filter(failure -> failure instanceof RefusalException refused && refused.is(DocumentRefusal.BUSY))
            .onRetryExhaustedThrow((retries, last) -> last.failure());

    private final Queries queries;
    private final RefusalMessages refusals;
    private final MessageSource messages;
    private final AsyncCache<PreviewTemplate, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_DRAWN)
            .weigher((PreviewTemplate preview, byte[] png) -> png.length + weightOf(preview.content()))
            .expireAfterWrite(KEPT_FOR)
            .buildAsync();
    private final Cache<String, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS_KEPT)
            .weigher((String token, Kept one) -> weightOf(one.content()))
            .expireAfterAccess(KEPT_FOR)
            .build();

    Previews(Queries queries, RefusalMessages refusals, MessageSource messages) {
        this.queries = queries;
        this.refusals = refusals;
        this.messages = messages;
    }

    private record Kept(AccountId author, TemplateContent content, String language) {}

    /**
     * One of the pictures beside each other.
     *
     * @param address null if it could not be drawn
     * @param refusal why it could not be drawn, null if it could
     */
    record Shown(
            Sample sample,
            @Nullable String address,
            @Nullable String refusal) {}

    /** Every sample of a template. */
    Mono<List<Shown>> of(TemplateContent content, String language, AccountId author, Locale locale) {
        String token = UUID.randomUUID().toString();
        kept.put(token, new Kept(author, content, language));
        return Flux.fromArray(Sample.values())
                .flatMapSequential(sample -> picture(new PreviewTemplate(content, sample, language, WIDTH))
                        .map(png -> new Shown(sample, "/templates/previews/" + token + "/" + sample.name(), null))
                        .onErrorResume(failure -> Mono.just(new Shown(sample, null, why(failure, locale)))))
                .collectList();
    }

    /** A template that cannot be drawn for whatever reason must still be editable. */
    private String why(Throwable failure, Locale locale) {
        if (failure instanceof RefusalException refused) {
            return refusals.text(refused, locale);
        }
        LOG.error("A template could not be drawn", failure);
        return messages.getMessage("template.preview.failed", null, locale);
    }

    /** A picture that was shown to this author; empty if it is gone, or another's. */
    Mono<byte[]> shown(String token, Sample sample, AccountId author) {
        return Mono.justOrEmpty(kept.getIfPresent(token))
                .filter(one -> one.author().equals(author))
                .flatMap(one -> picture(new PreviewTemplate(one.content(), sample, one.language(), WIDTH)));
    }

    /** Draws, once for all who ask for the same. */
    Mono<byte[]> picture(PreviewTemplate preview) {
        return Mono.fromFuture(
                        () -> drawn.get(
                                preview,
                                (missing, executor) -> queries.ask(missing, PreviewTemplate.Result.class)
                                        .map(PreviewTemplate.Result::png)
                                        .retryWhen(WHILE_BUSY)
                                        .toFuture()),
                        true)
                .onErrorMap(Previews::causeOf);
    }

    private static Throwable causeOf(Throwable failure) {
        return failure.getCause() instanceof RefusalException refused ? refused : failure;
    }

    private static int weightOf(TemplateContent content) {
        TemplateContent.ExpertPage page = content.expert();
        return OF_A_TEMPLATE
                + (page == null ? 0 : page.markup().length() + page.style().length());
    }
}
