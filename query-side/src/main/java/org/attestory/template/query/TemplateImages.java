package org.attestory.template.query;

import java.util.Map;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateImageId;
import reactor.core.publisher.Mono;

/** The pictures that templates show. */
public interface TemplateImages {

    /** Every picture that the content names; empty if one of them is not there. */
    Mono<Map<TemplateImageId, byte[]>> of(TemplateContent content);
}
