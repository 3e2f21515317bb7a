package org.attestory.template.query;

import org.attestory.readmodel.query.Projection;
import org.attestory.template.api.TemplateImageAdded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the table of pictures. */
@Component
@ProcessingGroup("template-image")
class TemplateImageProjection extends Projection<TemplateImageAdded> {

    TemplateImageProjection() {
        super(StoredImages.TABLE);
    }

    @EventHandler
    void on(TemplateImageAdded event) {
        create(event);
    }
}
