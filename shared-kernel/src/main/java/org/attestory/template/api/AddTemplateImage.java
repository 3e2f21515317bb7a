package org.attestory.template.api;

import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Keeps a picture for templates. The same picture again changes nothing.
 *
 * @param imageId the name of the picture's bytes
 * @param picture drawn anew from what was uploaded
 */
@AllowedTo(
        value = {Role.INSTRUCTOR, Role.ADMINISTRATOR},
        system = true)
public record AddTemplateImage(@TargetAggregateIdentifier TemplateImageId imageId, TemplatePicture picture) {

    public static AddTemplateImage of(TemplatePicture picture) {
        return new AddTemplateImage(picture.imageId(), picture);
    }
}
