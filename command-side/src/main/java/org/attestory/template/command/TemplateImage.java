package org.attestory.template.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.attestory.template.api.AddTemplateImage;
import org.attestory.template.api.TemplateImageAdded;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplatePicture;
import org.attestory.template.api.TemplateRefusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A picture, which once added stays for ever: certificates may show it. */
@Aggregate
class TemplateImage {

    @AggregateIdentifier
    private @Nullable TemplateImageId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddTemplateImage command) {
        TemplatePicture picture = command.picture();
        boolean picturelike =
                picture.bytes().length <= TemplatePicture.MOST_BYTES && (picture.isPng() || picture.isSvg());
        refuseIf(!picturelike, TemplateRefusal.PICTURE_IMPOSSIBLE);
        refuseIf(!picture.imageId().equals(command.imageId()), TemplateRefusal.PICTURE_MISNAMED);
        if (id == null) {
            apply(new TemplateImageAdded(command.imageId(), picture));
        }
    }

    @EventSourcingHandler
    void on(TemplateImageAdded event) {
        id = event.imageId();
    }
}
