package org.attestory.template.web;

import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.Identifiers;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.template.api.AddTemplateImage;
import org.attestory.template.api.ChangeTemplate;
import org.attestory.template.api.DraftTemplate;
import org.attestory.template.api.GetTemplate;
import org.attestory.template.api.GetTemplateImage;
import org.attestory.template.api.PublishTemplate;
import org.attestory.template.api.RetireTemplate;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplatePicture;
import org.attestory.template.api.TemplateState;
import org.attestory.template.api.TemplateView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What the studio does with templates: sends, and waits until the next page shows it. */
@Component
class TemplateDesk {

    private final Commands commands;
    private final Queries queries;

    TemplateDesk(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** A template in a version, or with version 0 as its draft, else its latest version; not found if there is none. */
    Mono<TemplateView> find(TemplateId templateId, int version) {
        return queries.ask(new GetTemplate(templateId, version), GetTemplate.Result.class)
                .mapNotNull(GetTemplate.Result::template)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    Mono<TemplatePicture> picture(TemplateImageId imageId) {
        return queries.ask(new GetTemplateImage(imageId), GetTemplateImage.Result.class)
                .mapNotNull(GetTemplateImage.Result::picture);
    }

    /** Begins a template. Its name comes of the intention, so that a form sent twice begins one. */
    Mono<TemplateId> draft(String title, TemplateContent content, Actor actor, CommandId intention) {
        TemplateId templateId = new TemplateId(Identifiers.derived("template", intention.value()));
        return commands.send(new DraftTemplate(templateId, title, content), actor, intention)
                .then(shows(templateId, title, content))
                .thenReturn(templateId);
    }

    Mono<Void> change(
            TemplateId templateId, int seen, String title, TemplateContent content, Actor actor, CommandId intention) {
        return commands.send(new ChangeTemplate(templateId, seen, title, content), actor, intention)
                .then(shows(templateId, title, content))
                .then();
    }

    Mono<Void> publish(TemplateId templateId, Actor actor, CommandId intention) {
        return commands.send(new PublishTemplate(templateId), actor, intention)
                .then(queries.until(new GetTemplate(templateId, 0), GetTemplate.Result.class, result -> {
                    TemplateView template = result.template();
                    return template != null && !template.draftWaiting();
                }))
                .then();
    }

    Mono<Void> retire(TemplateId templateId, Actor actor, CommandId intention) {
        return commands.send(new RetireTemplate(templateId), actor, intention)
                .then(queries.until(new GetTemplate(templateId, 0), GetTemplate.Result.class, result -> {
                    TemplateView template = result.template();
                    return template != null && template.state() == TemplateState.RETIRED;
                }))
                .then();
    }

    /** Keeps a picture, and waits until it can be seen. */
    Mono<TemplateImageId> keep(TemplatePicture picture, Actor actor) {
        TemplateImageId imageId = picture.imageId();
        return commands.send(AddTemplateImage.of(picture), actor)
                .then(queries.until(
                        new GetTemplateImage(imageId),
                        GetTemplateImage.Result.class,
                        result -> result.picture() != null))
                .thenReturn(imageId);
    }

    private Mono<GetTemplate.Result> shows(TemplateId templateId, String title, TemplateContent content) {
        return queries.until(new GetTemplate(templateId, 0), GetTemplate.Result.class, result -> {
            TemplateView template = result.template();
            return template != null
                    && template.title().equals(title)
                    && template.content().equals(content);
        });
    }
}
