package org.attestory.template.api;

import org.jspecify.annotations.Nullable;

/** A picture by its name. */
public record GetTemplateImage(TemplateImageId imageId) {

    /** The picture, null if nobody added it. */
    public record Result(@Nullable TemplatePicture picture) {}
}
