package org.attestory.appearance.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import reactor.core.publisher.Mono;

/**
 * Keeps pages for a moment: whoever asks with an equal model gets the same page, with a form token of their own. Nothing
 * has to be forgotten, since whatever could change a page is in its model.
 */
@Component
class KeptPages implements ViewResolver, Ordered {

    private static final long MOST_BYTES = 8L << 20;
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final ThymeleafReactiveViewResolver templates;
    private final Set<String> names;
    private final Cache<Asked, PageFrame> frames = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, PageFrame frame) -> frame.length())
            .expireAfterWrite(KEPT_FOR)
            .build();

    KeptPages(ThymeleafReactiveViewResolver templates, List<KeptTemplate> kept) {
        this.templates = templates;
        this.names = kept.stream().map(KeptTemplate::name).collect(Collectors.toSet());
    }

    /** What a page follows from. */
    record Asked(String template, Map<String, Object> model, Locale locale) {

        /** The same for everybody who is shown the same. */
        static Asked of(String template, Map<String, ?> model, Layout.Model layout, Locale locale) {
            Map<String, Object> telling = new HashMap<>(model);
            telling.keySet().removeIf(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX));
            telling.put(Layout.ATTRIBUTE, layout.withToken(""));
            return new Asked(template, telling, locale);
        }
    }

    @Override
    public Mono<View> resolveViewName(String name, Locale locale) {
        return names.contains(name)
                ? templates.resolveViewName(name, locale).map(template -> new KeptPage(this, name, template))
                : Mono.empty();
    }

    @Nullable
    PageFrame find(Asked asked) {
        return frames.getIfPresent(asked);
    }

    void keep(Asked asked, PageFrame frame) {
        frames.put(asked, frame);
    }

    /** Before the one that makes all pages anew. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
