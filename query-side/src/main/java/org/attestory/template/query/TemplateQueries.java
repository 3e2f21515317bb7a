package org.attestory.template.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.readmodel.query.Answer;
import org.attestory.template.api.FindTemplates;
import org.attestory.template.api.GetTemplate;
import org.attestory.template.api.GetTemplateImage;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateView;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers questions about templates. */
@Component
class TemplateQueries {

    private final Templates templates;
    private final StoredImages images;

    TemplateQueries(Templates templates, StoredImages images) {
        this.templates = templates;
        this.images = images;
    }

    @QueryHandler
    CompletableFuture<FindTemplates.Result> handle(FindTemplates query) {
        return Answer.of(templates
                .all()
                .map(heads -> new FindTemplates.Result(heads.stream()
                        .filter(head -> !query.onlyPublished() || head.state() == TemplateState.PUBLISHED)
                        .map(TemplateHead::summary)
                        .toList())));
    }

    @QueryHandler
    CompletableFuture<GetTemplate.Result> handle(GetTemplate query) {
        Mono<TemplateView> view = BundledTemplates.contains(query.templateId())
                ? Mono.justOrEmpty(BundledTemplates.view(query.templateId(), query.version()))
                : templates
                        .of(query.templateId())
                        .mapNotNull(rows -> query.version() == 0 ? rows.draft() : rows.in(query.version()));
        return Answer.of(view.map(GetTemplate.Result::new), new GetTemplate.Result(null));
    }

    @QueryHandler
    CompletableFuture<GetTemplateImage.Result> handle(GetTemplateImage query) {
        return Answer.of(
                images.find(query.imageId()).map(GetTemplateImage.Result::new), new GetTemplateImage.Result(null));
    }
}
