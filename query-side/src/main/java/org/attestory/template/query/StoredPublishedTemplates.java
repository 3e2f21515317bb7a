package org.attestory.template.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateVersion;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Published versions from code and from the read model. They never change, so they are kept, within bounds; what is not
 * there yet is asked for anew each time.
 */
@Component
class StoredPublishedTemplates implements PublishedTemplates {

    private static final int MOST_BYTES_KEPT = 16 << 20;

    /** What a template without pictures takes, roughly. */
    private static final int OF_A_TEMPLATE = 2048;

    private final Templates templates;
    private final TemplateImages images;
    private final Cache<TemplateVersion, PublishedTemplate> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((TemplateVersion version, PublishedTemplate template) -> weightOf(template))
            .build();

    StoredPublishedTemplates(Templates templates, TemplateImages images) {
        this.templates = templates;
        this.images = images;
    }

    @Override
    public Mono<PublishedTemplate> find(TemplateVersion version) {
        return Mono.justOrEmpty(BundledTemplates.find(version))
                .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(kept.getIfPresent(version))))
                .switchIfEmpty(Mono.defer(() -> read(version)));
    }

    private Mono<PublishedTemplate> read(TemplateVersion version) {
        return templates
                .content(version)
                .flatMap(content -> images.of(content).map(pictures -> new PublishedTemplate(content, pictures)))
                .doOnNext(template -> kept.put(version, template));
    }

    private static int weightOf(PublishedTemplate template) {
        TemplateContent.ExpertPage page = template.content().expert();
        int written = page == null ? 0 : page.markup().length() + page.style().length();
        return OF_A_TEMPLATE
                + written
                + template.images().values().stream()
                        .mapToInt(bytes -> bytes.length)
                        .sum();
    }
}
