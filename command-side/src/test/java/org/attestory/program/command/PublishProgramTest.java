package org.attestory.program.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramPublished;
import org.attestory.program.api.ProgramRefusal;
import org.attestory.program.api.PublishProgram;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PublishProgramTest {

    private final FixtureConfiguration<Program> program = Acting.on(Program.class);
    private final ProgramDrafted secondDraft =
            new ProgramDrafted(ProgramGiven.ID, ProgramGiven.definitionWithApproval());

    @Test
    void freezesTheDraftAsVersionOne() {
        program.given(ProgramGiven.drafted())
                .when(new PublishProgram(ProgramGiven.ID))
                .expectEvents(ProgramGiven.published());
    }

    @Test
    void freezesANewDraftAsTheNextVersion() {
        program.given(ProgramGiven.drafted(), ProgramGiven.published(), secondDraft)
                .when(new PublishProgram(ProgramGiven.ID))
                .expectEvents(new ProgramPublished(ProgramGiven.ID, 2, ProgramGiven.definitionWithApproval()));
    }

    @Test
    void refusesIfNothingIsNew() {
        program.given(ProgramGiven.drafted(), ProgramGiven.published())
                .when(new PublishProgram(ProgramGiven.ID))
                .expectExceptionDetails(refusal(ProgramRefusal.NO_DRAFT));
    }

    @Test
    void refusesIfTheDraftWentBackToWhatIsPublished() {
        program.given(ProgramGiven.drafted(), ProgramGiven.published(), secondDraft, ProgramGiven.drafted())
                .when(new PublishProgram(ProgramGiven.ID))
                .expectExceptionDetails(refusal(ProgramRefusal.NO_DRAFT));
    }

    @Test
    void refusesOnceRetired() {
        program.given(ProgramGiven.drafted(), ProgramGiven.retired())
                .when(new PublishProgram(ProgramGiven.ID))
                .expectExceptionDetails(refusal(ProgramRefusal.RETIRED));
    }

    @Test
    void failsForAnUnknownProgram() {
        program.givenNoPriorActivity()
                .when(new PublishProgram(ProgramGiven.ID))
                .expectException(AggregateNotFoundException.class);
    }
}
