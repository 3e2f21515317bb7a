package org.attestory.program.command;

import static org.attestory.access.command.Acting.refusal;

import java.util.List;
import java.util.Map;
import org.attestory.access.command.Acting;
import org.attestory.kernel.Refusal;
import org.attestory.program.api.ProgramDrafted;
import org.attestory.program.api.ProgramPublished;
import org.attestory.program.api.ProgramRefusal;
import org.attestory.program.api.PublishProgram;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PublishProgramTest {

    private final FixtureConfiguration<Program> program = Acting.on(Program.class, ProgramGiven.templates());
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
    void refusesATemplateThatIsUnknownOrRetired() {
        for (TemplateId template : List.of(new TemplateId("template-unknown"), ProgramGiven.RETIRED_TEMPLATE)) {
            Acting.on(Program.class, ProgramGiven.templates())
                    .given(new ProgramDrafted(ProgramGiven.ID, ProgramGiven.definitionDrawnWith(template, "A. Signer")))
                    .when(new PublishProgram(ProgramGiven.ID))
                    .expectExceptionDetails(new Refusal(
                            ProgramRefusal.TEMPLATE_NOT_OFFERED.code(), Map.of("template", template.value())));
        }
    }

    @Test
    void refusesWhatCannotBePrinted() {
        program.given(new ProgramDrafted(
                        ProgramGiven.ID,
                        ProgramGiven.definitionDrawnWith(TemplateId.of(Design.CLASSICAL), "A. Signer \ud83d\ude00")))
                .when(new PublishProgram(ProgramGiven.ID))
                .expectExceptionDetails(
                        new Refusal(ProgramRefusal.UNDRAWABLE.code(), Map.of("characters", "\ud83d\ude00 (U+1F600)")));
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
