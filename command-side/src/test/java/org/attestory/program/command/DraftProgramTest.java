package org.attestory.program.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramRefusal;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DraftProgramTest {

    private final FixtureConfiguration<Program> program = Acting.on(Program.class);

    @Test
    void draftsANewProgram() {
        program.givenNoPriorActivity()
                .when(new DraftProgram(ProgramGiven.ID, ProgramGiven.definition()))
                .expectEvents(ProgramGiven.drafted());
    }

    @Test
    void draftsAnewBesideThePublishedVersion() {
        program.given(ProgramGiven.drafted(), ProgramGiven.published())
                .when(new DraftProgram(ProgramGiven.ID, ProgramGiven.definitionWithApproval()))
                .expectEvents(new ProgramDrafted(ProgramGiven.ID, ProgramGiven.definitionWithApproval()));
    }

    @Test
    void changesNothingIfTheDraftIsTheSame() {
        program.given(ProgramGiven.drafted(), ProgramGiven.published())
                .when(new DraftProgram(ProgramGiven.ID, ProgramGiven.definition()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesADefinitionOfAnotherProgram() {
        program.givenNoPriorActivity()
                .when(new DraftProgram(ProgramGiven.ID, ProgramGiven.definitionOfSlug("fire-safety")))
                .expectExceptionDetails(refusal(ProgramRefusal.SLUG_MISMATCH));
    }

    @Test
    void refusesOnceRetired() {
        program.given(ProgramGiven.drafted(), ProgramGiven.published(), ProgramGiven.retired())
                .when(new DraftProgram(ProgramGiven.ID, ProgramGiven.definitionWithApproval()))
                .expectExceptionDetails(refusal(ProgramRefusal.RETIRED));
    }
}
