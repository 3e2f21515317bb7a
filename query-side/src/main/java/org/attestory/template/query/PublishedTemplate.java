package org.attestory.template.query;

import java.util.Map;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateImageId;

/**
 * A version of a template with all that drawing it needs. Never changes.
 *
 * @param images PNG or our subset of SVG, told apart by their first bytes; every picture that the content names
 */
public record PublishedTemplate(TemplateContent content, Map<TemplateImageId, byte[]> images) {

    public PublishedTemplate {
        images = Map.copyOf(images);
    }
}
