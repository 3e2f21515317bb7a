package org.attestory.template.api;

import org.axonframework.serialization.Revision;

/**
 * A version was frozen.
 *
 * @param version from 1
 */
@Revision("1")
public record TemplatePublished(TemplateId templateId, int version, String title, TemplateContent content)
        implements TemplateEvent {}
