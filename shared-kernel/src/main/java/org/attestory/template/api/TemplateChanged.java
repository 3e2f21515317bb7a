package org.attestory.template.api;

import org.axonframework.serialization.Revision;

/** The draft was written anew. */
@Revision("1")
public record TemplateChanged(TemplateId templateId, String title, TemplateContent content) implements TemplateEvent {}
