package org.attestory.template.api;

import org.axonframework.serialization.Revision;

/** The template can no longer be chosen. */
@Revision("1")
public record TemplateRetired(TemplateId templateId) implements TemplateEvent {}
