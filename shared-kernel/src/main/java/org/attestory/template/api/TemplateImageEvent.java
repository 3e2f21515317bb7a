package org.attestory.template.api;

/** What has happened to a picture for templates. */
public sealed interface TemplateImageEvent permits TemplateImageAdded {

    TemplateImageId imageId();
}
