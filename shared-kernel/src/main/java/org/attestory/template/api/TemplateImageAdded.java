package org.attestory.template.api;

import org.axonframework.serialization.Revision;

/** A picture is there, for ever. */
@Revision("1")
public record TemplateImageAdded(TemplateImageId imageId, TemplatePicture picture) implements TemplateImageEvent {}
