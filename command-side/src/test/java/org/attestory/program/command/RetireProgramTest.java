package org.attestory.program.command;

import org.attestory.access.command.Acting;
import org.attestory.program.api.RetireProgram;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RetireProgramTest {

    private final FixtureConfiguration<Program> program = Acting.on(Program.class);

    @Test
    void takesTheProgramOffTheOffer() {
        program.given(ProgramGiven.drafted(), ProgramGiven.published())
                .when(new RetireProgram(ProgramGiven.ID))
                .expectEvents(ProgramGiven.retired());
    }

    @Test
    void changesNothingWhenRepeated() {
        program.given(ProgramGiven.drafted(), ProgramGiven.retired())
                .when(new RetireProgram(ProgramGiven.ID))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
