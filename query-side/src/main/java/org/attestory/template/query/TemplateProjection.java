package org.attestory.template.query;

import java.time.Instant;
import org.attestory.readmodel.query.Projection;
import org.attestory.template.api.TemplateEvent;
import org.attestory.template.api.TemplatePublished;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Keeps the table of templates. */
@Component
@ProcessingGroup("template")
class TemplateProjection extends Projection<TemplateRow> {

    TemplateProjection() {
        super(Templates.TABLE);
    }

    @EventHandler
    void on(TemplateEvent event, @Timestamp Instant recordedAt) {
        createOrChange(
                TemplateRow.keyOf(event.templateId(), 0),
                row -> new TemplateRow.Whole(TemplateFold.apply(
                        row instanceof TemplateRow.Whole whole ? whole.head() : null, event, recordedAt)));
        if (event instanceof TemplatePublished published) {
            create(TemplateRow.Version.of(published, recordedAt));
        }
    }
}
