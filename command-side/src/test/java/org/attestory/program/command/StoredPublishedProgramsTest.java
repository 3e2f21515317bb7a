package org.attestory.program.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramEvent;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramPublished;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class StoredPublishedProgramsTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final PublishedPrograms programs = new StoredPublishedPrograms(events);
    private long sequence;

    @Test
    void knowsNothingOfAnUnknownProgram() {
        ProgramId unknown = ProgramId.ofSlug("unknown");

        assertThat(programs.offeredVersion(unknown)).isEmpty();
        assertThat(programs.definition(unknown, 1)).isEmpty();
    }

    @Test
    void offersNothingWhileThereIsOnlyADraft() {
        stored(ProgramGiven.drafted());

        assertThat(programs.offeredVersion(ProgramGiven.ID)).isEmpty();
    }

    @Test
    void offersTheLatestVersionFromTheInstantItIsStored() {
        stored(ProgramGiven.drafted());
        stored(ProgramGiven.published());
        assertThat(programs.offeredVersion(ProgramGiven.ID)).contains(1);

        stored(new ProgramDrafted(ProgramGiven.ID, ProgramGiven.definitionWithApproval()));
        assertThat(programs.offeredVersion(ProgramGiven.ID)).contains(1);

        stored(new ProgramPublished(ProgramGiven.ID, 2, ProgramGiven.definitionWithApproval()));
        assertThat(programs.offeredVersion(ProgramGiven.ID)).contains(2);
    }

    @Test
    void offersNothingOnceRetired() {
        stored(ProgramGiven.drafted());
        stored(ProgramGiven.published());
        assertThat(programs.offeredVersion(ProgramGiven.ID)).contains(1);

        stored(ProgramGiven.retired());

        assertThat(programs.offeredVersion(ProgramGiven.ID)).isEmpty();
    }

    @Test
    void keepsEveryVersionReadable() {
        stored(ProgramGiven.drafted());
        stored(ProgramGiven.published());
        stored(new ProgramPublished(ProgramGiven.ID, 2, ProgramGiven.definitionWithApproval()));

        assertThat(programs.definition(ProgramGiven.ID, 1)).contains(ProgramGiven.definition());
        assertThat(programs.definition(ProgramGiven.ID, 2)).contains(ProgramGiven.definitionWithApproval());
        assertThat(programs.definition(ProgramGiven.ID, 3)).isEmpty();
    }

    @Test
    void findsAVersionThatWasAskedForBeforeItWasPublished() {
        stored(ProgramGiven.drafted());
        assertThat(programs.definition(ProgramGiven.ID, 1)).isEmpty();

        stored(ProgramGiven.published());

        assertThat(programs.definition(ProgramGiven.ID, 1)).contains(ProgramGiven.definition());
    }

    private void stored(ProgramEvent event) {
        events.publish(new GenericDomainEventMessage<>("Program", ProgramGiven.ID.value(), sequence++, event));
    }
}
