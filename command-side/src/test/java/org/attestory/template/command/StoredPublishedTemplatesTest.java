package org.attestory.template.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateEvent;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateVersion;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class StoredPublishedTemplatesTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final PublishedTemplates templates = new StoredPublishedTemplates(events);
    private long sequence;

    @Test
    void knowsEveryBundledDesign() {
        assertThat(templates.latest(TemplateId.of(Design.FESTIVE))).contains(TemplateVersion.of(Design.FESTIVE));
        assertThat(templates.isOffered(TemplateId.of(Design.FESTIVE))).isTrue();
    }

    @Test
    void knowsNothingOfAnUnknownTemplate() {
        assertThat(templates.latest(TemplateGiven.ID)).isEmpty();
        assertThat(templates.isOffered(TemplateGiven.ID)).isFalse();
    }

    @Test
    void offersNothingWhileThereIsOnlyADraft() {
        stored(TemplateGiven.drafted());

        assertThat(templates.latest(TemplateGiven.ID)).isEmpty();
        assertThat(templates.isOffered(TemplateGiven.ID)).isFalse();
    }

    @Test
    void givesTheLatestVersionFromTheInstantItIsStored() {
        stored(TemplateGiven.drafted());
        stored(TemplateGiven.published());
        assertThat(templates.latest(TemplateGiven.ID)).contains(new TemplateVersion(TemplateGiven.ID, 1));

        stored(TemplateGiven.changed());
        assertThat(templates.latest(TemplateGiven.ID)).contains(new TemplateVersion(TemplateGiven.ID, 1));

        stored(new TemplatePublished(TemplateGiven.ID, 2, TemplateGiven.TITLE, TemplateGiven.second()));
        assertThat(templates.latest(TemplateGiven.ID)).contains(new TemplateVersion(TemplateGiven.ID, 2));
    }

    @Test
    void keepsTheLatestVersionOfARetiredTemplateButOffersItNoMore() {
        stored(TemplateGiven.drafted());
        stored(TemplateGiven.published());
        stored(TemplateGiven.retired());

        assertThat(templates.latest(TemplateGiven.ID)).contains(new TemplateVersion(TemplateGiven.ID, 1));
        assertThat(templates.isOffered(TemplateGiven.ID)).isFalse();
    }

    private void stored(TemplateEvent event) {
        events.publish(new GenericDomainEventMessage<>("Template", TemplateGiven.ID.value(), sequence++, event));
    }
}
