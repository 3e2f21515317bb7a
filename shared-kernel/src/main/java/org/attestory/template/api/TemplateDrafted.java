package org.attestory.template.api;

import org.axonframework.serialization.Revision;

/** A template was begun. */
@Revision("1")
public record TemplateDrafted(TemplateId templateId, String title, TemplateContent content) implements TemplateEvent {}
