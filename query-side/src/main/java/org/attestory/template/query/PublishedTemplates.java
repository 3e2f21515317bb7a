package org.attestory.template.query;

import org.attestory.template.api.TemplateVersion;
import reactor.core.publisher.Mono;

/** The published versions of templates, by name. */
public interface PublishedTemplates {

    /** The version of this name; empty if there is none. */
    Mono<PublishedTemplate> find(TemplateVersion version);
}
