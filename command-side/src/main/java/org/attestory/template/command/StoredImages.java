package org.attestory.template.command;

import org.attestory.template.api.TemplateImageId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A picture is there if it has a stream: one index look-up, and nothing of the picture is read. */
@Component
class StoredImages implements KnownImages {

    private final EventStore events;

    StoredImages(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean contains(TemplateImageId imageId) {
        return events.lastSequenceNumberFor(imageId.value()).isPresent();
    }
}
