package org.attestory.template.query;

import java.time.Instant;
import org.attestory.template.api.TemplateChanged;
import org.attestory.template.api.TemplateDrafted;
import org.attestory.template.api.TemplateEvent;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateRetired;
import org.attestory.template.api.TemplateState;
import org.jspecify.annotations.Nullable;

/** A template as a whole, event by event. */
final class TemplateFold {

    private TemplateFold() {}

    /**
     * The template after one more event.
     *
     * @param before null before its first draft
     */
    static TemplateHead apply(@Nullable TemplateHead before, TemplateEvent event, Instant at) {
        if (event instanceof TemplateDrafted drafted) {
            return new TemplateHead(
                    drafted.templateId(),
                    drafted.title(),
                    TemplateState.DRAFT,
                    drafted.content().design(),
                    0,
                    1,
                    at,
                    drafted.content());
        }
        if (before == null) {
            throw new IllegalStateException(event.templateId() + " has a history that does not begin with a draft");
        }
        return next(before, event, at);
    }

    private static TemplateHead next(TemplateHead before, TemplateEvent event, Instant at) {
        return switch (event) {
            case TemplateDrafted again -> before;
            case TemplateChanged changed ->
                new TemplateHead(
                        before.templateId(),
                        changed.title(),
                        before.state(),
                        changed.content().design(),
                        before.latestVersion(),
                        before.draftNumber() + 1,
                        at,
                        changed.content());
            case TemplatePublished published ->
                new TemplateHead(
                        before.templateId(),
                        published.title(),
                        TemplateState.PUBLISHED,
                        published.content().design(),
                        published.version(),
                        before.draftNumber(),
                        at,
                        null);
            case TemplateRetired retired ->
                new TemplateHead(
                        before.templateId(),
                        before.title(),
                        TemplateState.RETIRED,
                        before.design(),
                        before.latestVersion(),
                        before.draftNumber(),
                        at,
                        before.draft());
        };
    }
}
